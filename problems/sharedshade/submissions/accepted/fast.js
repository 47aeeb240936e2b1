const { readFileSync } = require('fs');

const lines = readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);

// The part that all awnings cover, a rectangle itself; nothing if left > right or bottom > top.
let left = -Infinity;
let right = Infinity;
let bottom = -Infinity;
let top = Infinity;
for (let i = 1; i <= n; i++) {
  const [x1, y1, x2, y2] = lines[i].split(' ').map(Number);
  left = Math.max(left, Math.min(x1, x2));
  right = Math.min(right, Math.max(x1, x2));
  bottom = Math.max(bottom, Math.min(y1, y2));
  top = Math.min(top, Math.max(y1, y2));
}

let shaded = 0;
for (let i = n + 1; i <= n + m; i++) {
  const [x, y] = lines[i].split(' ').map(Number);
  if (left <= x && x <= right && bottom <= y && y <= top) shaded++;
}
console.log(shaded);
