// expect: OLE
// A right answer, then one line of 10 MB.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(a + b);
require('fs').writeSync(1, '\n'.repeat(10_000_000));
