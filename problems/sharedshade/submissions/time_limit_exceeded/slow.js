// Asks for every seat whether it is under every awning.
const [[n, m], ...rows] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

const awnings = rows.slice(0, n).map(([x1, y1, x2, y2]) => ({
  left: Math.min(x1, x2),
  right: Math.max(x1, x2),
  bottom: Math.min(y1, y2),
  top: Math.max(y1, y2),
}));

let shaded = 0;
for (const [x, y] of rows.slice(n, n + m)) {
  const underAll = awnings.every((a) => a.left <= x && x <= a.right && a.bottom <= y && y <= a.top);
  if (underAll) shaded++;
}
console.log(shaded);
