// expect: CE
// A name of five thousand letters that nobody has declared.
// source: `int main() { return ${'a'.repeat(5000)}; }`
