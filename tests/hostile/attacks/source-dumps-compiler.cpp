// expect: CE|AC
// Asks the compiler for what it knows.
#pragma clang __debug dump std
#pragma clang __debug macro __FILE__
#pragma clang system_header
#pragma GCC poison main
int main() {}
