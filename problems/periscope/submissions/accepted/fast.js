const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const heights = lines[1].split(' ').map(Number);

const distances = new Array(n).fill(0);

// Walks along the street and shortens the distances by the nearest taller house among those already passed.
function sweep(start, step) {
  const stack = []; // positions of passed houses, each lower than the one before it
  for (let i = start; i >= 0 && i < n; i += step) {
    while (stack.length > 0 && heights[stack.at(-1)] <= heights[i]) stack.pop();
    if (stack.length > 0) {
      const distance = Math.abs(i - stack.at(-1));
      if (distances[i] === 0 || distance < distances[i]) distances[i] = distance;
    }
    stack.push(i);
  }
}

sweep(0, 1);
sweep(n - 1, -1);
console.log(distances.join(' '));
