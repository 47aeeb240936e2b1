// expect: WA
// Null bytes, lone surrogates, line separators, byte order marks and terminal codes as output.
process.stdout.write('\0'.repeat(1000));
process.stdout.write('\ud800\udc00\ud800 \udfff\ufeff\u2028\u2029\u0085\u001b[2K\u001b[1A\r5711\n');
console.log('%c%s%%%o', 'color: red', '\u202e', '\ud83d');
