const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, capacity] = lines[0].split(' ').map(Number);

const best = new Float64Array(capacity + 1); // the largest joy with at most this many grams

// The window: a queue of numbers of pieces with falling values, from `head` to `tail`.
const values = new Float64Array(capacity + 1);
const numbers = new Int32Array(capacity + 1);

for (let i = 1; i <= n; i++) {
  const [weight, joy, count] = lines[i].split(' ').map(Number);
  for (let rest = 0; rest < weight; rest++) {
    let head = 0;
    let tail = 0;
    for (let grams = rest, pieces = 0; grams <= capacity; grams += weight, pieces++) {
      const value = best[grams] - pieces * joy;
      while (tail > head && values[tail - 1] <= value) tail--;
      values[tail] = value;
      numbers[tail] = pieces;
      tail++;
      if (numbers[head] < pieces - count) head++;
      best[grams] = values[head] + pieces * joy;
    }
  }
}
console.log(best[capacity]);
