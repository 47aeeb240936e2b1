const { readFileSync } = require('fs');

const lines = readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const readings = Int32Array.from(lines[1].split(' '), Number);

// highest[k][i] and lowest[k][i]: of the 2^k readings from the i-th on.
const highest = [readings];
const lowest = [readings];
for (let k = 1; 2 ** k <= n; k++) {
  const half = 2 ** (k - 1);
  const places = n - 2 ** k + 1;
  highest.push(new Int32Array(places));
  lowest.push(new Int32Array(places));
  for (let i = 0; i < places; i++) {
    highest[k][i] = Math.max(highest[k - 1][i], highest[k - 1][i + half]);
    lowest[k][i] = Math.min(lowest[k - 1][i], lowest[k - 1][i + half]);
  }
}

const lengths = [];
for (let i = 2; i < q + 2; i++) {
  const [l, h] = lines[i].split(' ').map(Number);
  const start = l - 1;
  let end = start; // the readings from start to end - 1 are calm
  let high = -Infinity;
  let low = Infinity;
  for (let k = highest.length - 1; k >= 0; k--) {
    if (end + 2 ** k > n) continue;
    const newHigh = Math.max(high, highest[k][end]);
    const newLow = Math.min(low, lowest[k][end]);
    if (newHigh - newLow > h) continue;
    high = newHigh;
    low = newLow;
    end += 2 ** k;
  }
  lengths.push(end - start);
}
console.log(lengths.join('\n'));
