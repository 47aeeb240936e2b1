// expect: AC
// 400 KiB of source in a single line.
// source: 'console.log(5711' + '+0'.repeat(2000) + ');' + ';'.repeat(4e5)
