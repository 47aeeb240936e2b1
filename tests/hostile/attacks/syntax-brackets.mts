// expect: CE|RE|AC
// The same for the compiler of TypeScript, which is native code and may overflow its stack.
// source: 'console.log(5711); ' + '('.repeat(1e5) + '1' + ')'.repeat(1e5)
