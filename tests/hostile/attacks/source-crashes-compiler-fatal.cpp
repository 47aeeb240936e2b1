// expect: CE
// Asks the compiler for a fatal error of its own.
#pragma clang __debug llvm_fatal_error
int main() {}
