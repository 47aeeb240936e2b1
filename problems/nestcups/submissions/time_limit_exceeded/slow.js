// Builds one tower after the other, each from the smallest mug that is left, and goes through all mugs every time.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const g = Number(lines[0].split(' ')[1]);
let left = lines[1]
  .split(' ')
  .map(Number)
  .sort((a, b) => a - b);

let towers = 0;
while (left.length > 0) {
  towers++;
  let top = -Infinity;
  const rest = [];
  for (const diameter of left) {
    if (diameter - top >= g) top = diameter;
    else rest.push(diameter);
  }
  left = rest;
}
console.log(towers);
