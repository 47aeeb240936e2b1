// expect: RE
// The exit code is an object whose conversion to a number throws the words of a limit.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(a + b);
process.exitCode = { valueOf() { throw new Error('Script execution timed out.'); } };
