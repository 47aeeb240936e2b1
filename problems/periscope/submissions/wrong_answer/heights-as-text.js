// Never turns the heights into numbers, so 9 counts as taller than 10.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(lines[0]);
const heights = lines[1].split(' ');

const distances = new Array(n).fill(n);
for (const step of [1, -1]) {
  const stack = [];
  for (let i = step === 1 ? 0 : n - 1; i >= 0 && i < n; i += step) {
    while (stack.length && heights[stack.at(-1)] <= heights[i]) stack.pop();
    if (stack.length) distances[i] = Math.min(distances[i], Math.abs(i - stack.at(-1)));
    stack.push(i);
  }
}

console.log(distances.map((distance) => (distance < n ? distance : 0)).join(' '));
