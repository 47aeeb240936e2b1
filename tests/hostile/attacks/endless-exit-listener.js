// expect: TLE
// Right answer, then an exit listener that never returns.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
console.log(a + b);
process.on('exit', () => { for (;;); });
