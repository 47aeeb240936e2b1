// Keeps the highest and the lowest reading of blocks; skips whole blocks as long as they are calm.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const readings = lines[1].split(' ').map(Number);

const size = Math.ceil(Math.sqrt(n));
const highest = [];
const lowest = [];
for (let i = 0; i < n; i += size) {
  const block = readings.slice(i, i + size);
  highest.push(Math.max(...block));
  lowest.push(Math.min(...block));
}

function calm(start, h) {
  let high = readings[start];
  let low = readings[start];
  let end = start;
  while (end < n) {
    if (end % size === 0) {
      const block = end / size;
      const blockHigh = Math.max(high, highest[block]);
      const blockLow = Math.min(low, lowest[block]);
      if (blockHigh - blockLow <= h) {
        high = blockHigh;
        low = blockLow;
        end += size;
        continue;
      }
    }
    high = Math.max(high, readings[end]);
    low = Math.min(low, readings[end]);
    if (high - low > h) break;
    end++;
  }
  return Math.min(end, n) - start;
}

const lengths = [];
for (let i = 2; i < q + 2; i++) {
  const [l, h] = lines[i].split(' ').map(Number);
  lengths.push(calm(l - 1, h));
}
console.log(lengths.join('\n'));
