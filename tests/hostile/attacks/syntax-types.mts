// expect: CE|RE|AC
// Types nested a hundred thousand deep.
// source: 'type Deep = ' + 'Array<'.repeat(1e5) + 'number' + '>'.repeat(1e5) + ';\nconsole.log(5711);'
