// Looks for the hardest slice again at every cut of every piece.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const crust = lines[1].split(' ').map(Number);

const cost = Array.from({ length: n }, () => new Array(n).fill(0));
for (let length = 2; length <= n; length++) {
  for (let first = 0; first + length <= n; first++) {
    const last = first + length - 1;
    cost[first][last] = Infinity;
    for (let cut = first; cut < last; cut++) {
      let hardest = 0;
      for (let slice = first; slice <= last; slice++) hardest = Math.max(hardest, crust[slice]);
      cost[first][last] = Math.min(cost[first][last], length * hardest + cost[first][cut] + cost[cut + 1][last]);
    }
  }
}
console.log(cost[0][n - 1]);
