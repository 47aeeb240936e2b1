// Takes the k dearest offers for free first and then builds the cheapest network with the others.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, k] = lines[0].split(' ').map(Number);
const offers = lines.slice(1, m + 1).map((line) => line.split(' ').map(Number));
offers.sort((a, b) => b[2] - a[2]);
for (let i = 0; i < k && i < m; i++) offers[i][2] = 0;
offers.sort((a, b) => a[2] - b[2]);

const parent = Array.from({ length: n + 1 }, (_, i) => i);
function root(reservoir) {
  if (parent[reservoir] !== reservoir) parent[reservoir] = root(parent[reservoir]);
  return parent[reservoir];
}

let canals = 0;
let total = 0;
for (const [a, b, price] of offers) {
  if (root(a) === root(b)) continue;
  parent[root(a)] = root(b);
  canals++;
  total += price;
}
console.log(canals === n - 1 ? total : -1);
