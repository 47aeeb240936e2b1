// expect: OLE
// Prints one character too many from a promise, after the main program has ended, and hides the error.
process.stdout.write('x'.repeat(256 * 1024));
Promise.resolve().then(() => process.stdout.write('y')).catch(() => {});
