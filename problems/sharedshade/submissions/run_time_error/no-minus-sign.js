// Expects every line to be made of digits and spaces, so a negative coordinate does not match the pattern.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);

let left = 0;
let right = Infinity;
let bottom = 0;
let top = Infinity;
for (let i = 1; i <= n; i++) {
  const [, x1, y1, x2, y2] = lines[i].match(/^(\d+) (\d+) (\d+) (\d+)$/).map(Number);
  left = Math.max(left, Math.min(x1, x2));
  right = Math.min(right, Math.max(x1, x2));
  bottom = Math.max(bottom, Math.min(y1, y2));
  top = Math.min(top, Math.max(y1, y2));
}

let shaded = 0;
for (let i = n + 1; i <= n + m; i++) {
  const [, x, y] = lines[i].match(/^(\d+) (\d+)$/).map(Number);
  if (left <= x && x <= right && bottom <= y && y <= top) shaded++;
}
console.log(shaded);
