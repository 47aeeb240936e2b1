// Makes the stretch longer by one reading at a time.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const readings = lines[1].split(' ').map(Number);

const lengths = [];
for (let i = 2; i < q + 2; i++) {
  const [l, h] = lines[i].split(' ').map(Number);
  let high = readings[l - 1];
  let low = readings[l - 1];
  let end = l;
  while (end < n) {
    high = Math.max(high, readings[end]);
    low = Math.min(low, readings[end]);
    if (high - low > h) break;
    end++;
  }
  lengths.push(end - l + 1);
}
console.log(lengths.join('\n'));
