// expect: OLE
// console.log in an endless loop.
for (;;) console.log('x'.repeat(1000));
