// expect: TLE|MLE
// Prints the right answer and leaves an interval running for ever; each turn costs the worker a little memory, which may run out first.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(a + b);
setInterval(() => {}, 1);
