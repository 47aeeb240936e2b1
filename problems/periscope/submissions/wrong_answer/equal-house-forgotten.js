// Takes an equally tall house off the stack without waiting for the taller house to its right.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(lines[0]);
const heights = lines[1].split(' ').map(Number);

const distances = new Array(n).fill(Infinity);
const stack = [];
for (let i = 0; i < n; i++) {
  while (stack.length && heights[stack.at(-1)] <= heights[i]) {
    const lower = stack.pop();
    if (heights[lower] < heights[i]) distances[lower] = Math.min(distances[lower], i - lower);
  }
  if (stack.length) distances[i] = i - stack.at(-1);
  stack.push(i);
}

console.log(distances.map((distance) => (distance === Infinity ? 0 : distance)).join(' '));
