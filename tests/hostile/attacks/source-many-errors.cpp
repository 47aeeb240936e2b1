// expect: CE
// Twenty thousand errors.
// source: Array.from({ length: 20000 }, (_, i) => `int f${i}() { return g${i}; }\n`).join('') + 'int main() {}'
