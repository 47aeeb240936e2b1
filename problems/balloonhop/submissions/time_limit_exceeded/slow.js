// For every field, tries all earlier fields to come from.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, c] = lines[0].split(' ').map(Number);
const x = lines[1].split(' ').map(Number);
const f = lines[2].split(' ').map(Number);

const cost = new Array(n).fill(Infinity);
cost[0] = 0;
for (let to = 1; to < n; to++) {
  for (let from = 0; from < to; from++) {
    const distance = x[to] - x[from];
    cost[to] = Math.min(cost[to], cost[from] + distance * distance + c + f[to]);
  }
}
console.log(cost[n - 1]);
