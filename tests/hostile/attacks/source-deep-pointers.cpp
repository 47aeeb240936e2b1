// expect: CE|AC
// A type of fifty thousand pointers, and blocks in blocks.
// source: `int ${'*'.repeat(50000)} p; int main() { ${'{'.repeat(900)} ${'}'.repeat(900)} return p != nullptr; }`
