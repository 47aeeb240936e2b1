// Knows only bags that weigh exactly so much, and takes the one that is exactly full if there is one.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, capacity] = lines[0].split(' ').map(Number);

const best = new Array(capacity + 1).fill(-Infinity);
best[0] = 0;
for (let i = 1; i <= n; i++) {
  const [weight, joy, count] = lines[i].split(' ').map(Number);
  for (let left = count, part = 1; left > 0; part *= 2) {
    const pieces = Math.min(part, left);
    left -= pieces;
    for (let grams = capacity; grams >= pieces * weight; grams--) {
      best[grams] = Math.max(best[grams], best[grams - pieces * weight] + pieces * joy);
    }
  }
}
console.log(Math.max(0, best[capacity]));
