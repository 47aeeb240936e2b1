// Compares every reading with the first of the stretch only.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const readings = lines[1].split(' ').map(Number);

const lengths = [];
for (let i = 2; i < q + 2; i++) {
  const [l, h] = lines[i].split(' ').map(Number);
  let end = l;
  while (end < n && Math.abs(readings[end] - readings[l - 1]) <= h) end++;
  lengths.push(end - l + 1);
}
console.log(lengths.join('\n'));
