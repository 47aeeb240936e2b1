// expect: CE|RE|AC|TLE
// A sum of a thousand terms, which a compiler reads as a tree that deep.
// source: '#include <stdio.h>\nint main(void) { int a, b; scanf("%d %d", &a, &b); volatile int z = 0; int s = a + b' + ' + z'.repeat(1000) + '; printf("%d\\n", s); return 0; }'
