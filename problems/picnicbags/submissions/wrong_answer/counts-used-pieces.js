// Goes upwards and keeps, for each weight, how many pieces of this kind its one best bag holds.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, capacity] = lines[0].split(' ').map(Number);

const best = new Array(capacity + 1).fill(0);
for (let i = 1; i <= n; i++) {
  const [weight, joy, count] = lines[i].split(' ').map(Number);
  const used = new Array(capacity + 1).fill(0);
  for (let grams = weight; grams <= capacity; grams++) {
    const before = grams - weight;
    if (used[before] < count && best[before] + joy > best[grams]) {
      best[grams] = best[before] + joy;
      used[grams] = used[before] + 1;
    }
  }
}
console.log(best[capacity]);
