const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, g] = lines[0].split(' ').map(Number);
const diameters = lines[1]
  .split(' ')
  .map(Number)
  .sort((a, b) => a - b);

// No two mugs whose diameters differ by less than g can share a tower: the answer is the largest crowd of such mugs.
let towers = 0;
let smallest = 0;
for (let largest = 0; largest < n; largest++) {
  while (diameters[largest] - diameters[smallest] >= g) smallest++;
  towers = Math.max(towers, largest - smallest + 1);
}
console.log(towers);
