// Keeps one price for two reservoirs, the one that was offered last.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, k] = lines[0].split(' ').map(Number);
const priceOf = new Map();
for (let i = 1; i <= m; i++) {
  const [a, b, price] = lines[i].split(' ').map(Number);
  priceOf.set(Math.min(a, b) * (n + 1) + Math.max(a, b), price);
}
const offers = [...priceOf].sort((one, other) => one[1] - other[1]);

const parent = Array.from({ length: n + 1 }, (_, i) => i);
function root(reservoir) {
  if (parent[reservoir] !== reservoir) parent[reservoir] = root(parent[reservoir]);
  return parent[reservoir];
}

const prices = [];
for (const [key, price] of offers) {
  const a = root(Math.floor(key / (n + 1)));
  const b = root(key % (n + 1));
  if (a === b) continue;
  parent[a] = b;
  prices.push(price);
}

let total = 0;
for (let i = 0; i < n - 1 - k; i++) total += prices[i];
console.log(prices.length === n - 1 ? total : -1);
