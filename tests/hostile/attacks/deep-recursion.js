// expect: AC
// Recursion 100,000 deep is no attack, but what real solutions do.
const [a, b] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);
const add = (n, sum) => (n === 0 ? sum : add(n - 1, sum + 1) + 0);
console.log(add(100_000, a + b - 100_000));
