const { readFileSync } = require('fs');

const lines = readFileSync(0, 'utf8').split('\n');
const [n, m, k] = lines[0].split(' ').map(Number);
const offers = lines.slice(1, m + 1).map((line) => line.split(' ').map(Number));
offers.sort((a, b) => a[2] - b[2]);

// Reservoirs that are connected already have the same root.
const parent = Array.from({ length: n + 1 }, (_, i) => i);
function root(reservoir) {
  while (parent[reservoir] !== reservoir) {
    parent[reservoir] = parent[parent[reservoir]];
    reservoir = parent[reservoir];
  }
  return reservoir;
}

// The canals of the cheapest network, from the cheapest to the dearest; the vouchers are for the last k of them.
let canals = 0;
let total = 0;
for (const [a, b, price] of offers) {
  const rootA = root(a);
  const rootB = root(b);
  if (rootA === rootB) continue;
  parent[rootA] = rootB;
  canals++;
  if (canals <= n - 1 - k) total += price;
}
console.log(canals === n - 1 ? total : -1);
