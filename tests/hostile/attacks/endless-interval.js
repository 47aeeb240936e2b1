// expect: TLE
// Prints the right answer and leaves an interval running for ever.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(a + b);
setInterval(() => {}, 1);
