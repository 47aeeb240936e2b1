// expect: WA
// Right answer, then a timer a day later that prints on: it is still part of the output.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(a + b);
setTimeout(() => console.log('and more'), 86_400_000);
