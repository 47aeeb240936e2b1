// expect: CE
// Null bytes and lone surrogates in the source.
// source: 'console.log(5711);\0\ud800 }'
