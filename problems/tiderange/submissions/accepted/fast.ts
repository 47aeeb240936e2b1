import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const readings = Int32Array.from(lines[1].split(' '), Number);

// Of the 2^k readings from each one on (of fewer where the readings end).
const highest: Int32Array[] = [readings];
const lowest: Int32Array[] = [readings];
for (let half = 1; 2 * half <= n; half *= 2) {
  const high = highest[highest.length - 1].slice();
  const low = lowest[lowest.length - 1].slice();
  for (let i = 0; i + half < n; i++) {
    high[i] = Math.max(high[i], high[i + half]);
    low[i] = Math.min(low[i], low[i + half]);
  }
  highest.push(high);
  lowest.push(low);
}

// How many readings from `start` on differ by at most `h`.
function calm(start: number, h: number): number {
  let end = start;
  let high = readings[start];
  let low = readings[start];
  for (let k = highest.length - 1; k >= 0; k--) {
    if (end + (1 << k) > n) continue;
    const newHigh = Math.max(high, highest[k][end]);
    const newLow = Math.min(low, lowest[k][end]);
    if (newHigh - newLow <= h) {
      high = newHigh;
      low = newLow;
      end += 1 << k;
    }
  }
  return end - start;
}

const lengths: number[] = [];
for (let i = 2; i < q + 2; i++) {
  const [l, h] = lines[i].split(' ').map(Number);
  lengths.push(calm(l - 1, h));
}
console.log(lengths.join('\n'));
