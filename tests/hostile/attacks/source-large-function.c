// expect: AC|CE|TLE
// A function of five hundred branches, which the engine has to compile before it runs.
// source: '#include <stdio.h>\nvolatile int v;\nint main(void) { int a, b; scanf("%d %d", &a, &b); ' + Array.from({ length: 500 }, (_, i) => `if (v == ${i}) v = a * ${i} - b;`).join('\n') + ' printf("%d\\n", a + b); return 0; }'
