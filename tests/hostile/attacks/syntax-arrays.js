// expect: CE|RE|AC
// Array literals nested a hundred thousand deep, in an ES module, for the parser that rewrites those.
// source: 'import "fs"; console.log(5711); const deep = ' + '['.repeat(1e5) + ']'.repeat(1e5) + ';'
