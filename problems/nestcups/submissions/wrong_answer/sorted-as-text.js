// Sorts without a comparator, which compares text and puts 100 before 9.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, g] = lines[0].split(' ').map(Number);
const diameters = lines[1].split(' ').sort();

const tops = [];
let first = 0;
for (let i = 0; i < n; i++) {
  if (first < tops.length && diameters[i] - tops[first] >= g) first++;
  tops.push(diameters[i]);
}
console.log(n - first);
