// Splits each count into 1, 2, 4, ... and the rest, and packs every part as one item.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, capacity] = lines[0].split(' ').map(Number);

const best = new Float64Array(capacity + 1);
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
console.log(best[capacity]);
