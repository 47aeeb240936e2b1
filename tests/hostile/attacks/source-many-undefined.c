// expect: CE
// A thousand functions that are declared and called, and nowhere defined.
// source: Array.from({ length: 1000 }, (_, i) => `int ${'f'.repeat(40)}${i}(void);\n`).join('') + 'int main(void) { return 0' + Array.from({ length: 1000 }, (_, i) => ` + ${'f'.repeat(40)}${i}()`).join('') + '; }'
