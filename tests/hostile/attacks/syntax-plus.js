// expect: CE|RE|AC
// A sum of a hundred thousand terms in an ES module: a tree as deep as it is long.
// source: 'export {}; console.log(5711); const sum = ' + '1+'.repeat(1e5) + '1;'
