// expect: CE
// Asks the compiler to crash.
#pragma clang __debug crash
int main() {}
