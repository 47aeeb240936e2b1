// expect: AC
// 400 KiB of TypeScript in twenty thousand functions.
// source: Array.from({ length: 14000 }, (_, n) => `function f${n}(x: number) {}`).join('\n') + '\nconsole.log(5711);'
