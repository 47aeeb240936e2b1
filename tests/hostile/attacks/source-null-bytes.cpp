// expect: CE|AC
// Null bytes, no text, and a line that never ends.
// source: '#include <cstdio>\n\u0000\u0000\ud800 int main() { puts("5711"); } //' + 'x'.repeat(300000)
