import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const crust = lines[1].split(' ').map(Number);

// cost[first][last]: the least effort that takes the piece from slice `first` to slice `last` apart.
const cost: number[][] = Array.from({ length: n }, () => new Array(n).fill(0));

for (let first = n - 2; first >= 0; first--) {
  let hardest = crust[first];
  for (let last = first + 1; last < n; last++) {
    hardest = Math.max(hardest, crust[last]);
    let rest = Infinity;
    for (let cut = first; cut < last; cut++) {
      rest = Math.min(rest, cost[first][cut] + cost[cut + 1][last]);
    }
    cost[first][last] = (last - first + 1) * hardest + rest;
  }
}
console.log(cost[0][n - 1]);
