// Included before a source that is to be metered: its own functions are compiled as they stand, one by one.
#pragma clang optimize off
