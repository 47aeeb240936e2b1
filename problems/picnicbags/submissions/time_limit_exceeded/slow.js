// For every kind and every weight of the bag, tries each number of pieces.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, capacity] = lines[0].split(' ').map(Number);

const best = new Float64Array(capacity + 1);
for (let i = 1; i <= n; i++) {
  const [weight, joy, count] = lines[i].split(' ').map(Number);
  for (let grams = capacity; grams >= weight; grams--) {
    for (let pieces = 1; pieces <= count && pieces * weight <= grams; pieces++) {
      best[grams] = Math.max(best[grams], best[grams - pieces * weight] + pieces * joy);
    }
  }
}
console.log(best[capacity]);
