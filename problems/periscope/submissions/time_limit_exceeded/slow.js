// For every house, walks outward on both sides at once until a taller house appears.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const heights = lines[1].split(' ').map(Number);

const distances = heights.map((height, i) => {
  const farthest = Math.max(i, n - 1 - i);
  for (let d = 1; d <= farthest; d++) {
    if (i - d >= 0 && heights[i - d] > height) return d;
    if (i + d < n && heights[i + d] > height) return d;
  }
  return 0;
});

console.log(distances.join(' '));
