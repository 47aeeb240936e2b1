// expect: CE
// Asks the compiler to overrun its stack.
#pragma clang __debug overflow_stack
int main() {}
