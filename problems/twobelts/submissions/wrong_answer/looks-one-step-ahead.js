// Chooses between the belts by what the next two steps earn.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const a = lines[1].split(' ').map(Number);
const b = lines[2].split(' ').map(Number);

const cost = (first, second) => first * 2 + (second ?? 0);

let i = 0;
let j = 0;
let total = 0;
for (let step = 1; step <= n + m; step++) {
  const viaA = i < n ? cost(a[i], Math.min(a[i + 1] ?? Infinity, b[j] ?? Infinity)) : Infinity;
  const viaB = j < m ? cost(b[j], Math.min(b[j + 1] ?? Infinity, a[i] ?? Infinity)) : Infinity;
  if (j === m || (i < n && viaA <= viaB)) total += a[i++] * step;
  else total += b[j++] * step;
}
console.log(total);
