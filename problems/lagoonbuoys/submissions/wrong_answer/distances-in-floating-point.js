// Measures distances in floating point: a buoy one unit off a long edge seems to be on it.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const points = lines.slice(1, n + q + 1).map((line) => line.split(' ').map(Number));
const corners = points.slice(0, n);

const counts = [0, 0, 0];
for (const [x, y] of points.slice(n)) {
  let sum = 0;
  let isOnBorder = false;
  for (let i = 0; i < n; i++) {
    const [ax, ay] = corners[i];
    const [bx, by] = corners[(i + 1) % n];
    const whole = Math.hypot(bx - ax, by - ay);
    const parts = Math.hypot(x - ax, y - ay) + Math.hypot(bx - x, by - y);
    if (parts - whole < 1e-7) isOnBorder = true;
    let angle = Math.atan2(by - y, bx - x) - Math.atan2(ay - y, ax - x);
    if (angle > Math.PI) angle -= 2 * Math.PI;
    if (angle < -Math.PI) angle += 2 * Math.PI;
    sum += angle;
  }
  if (isOnBorder) counts[1]++;
  else if (Math.abs(sum) > Math.PI) counts[0]++;
  else counts[2]++;
}
console.log(counts.join(' '));
