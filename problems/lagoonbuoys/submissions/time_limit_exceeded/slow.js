// Walks around the whole lagoon for every buoy.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const points = lines.slice(1, n + q + 1).map((line) => line.split(' ').map(Number));
const corners = points.slice(0, n);

const counts = [0, 0, 0];
for (const [x, y] of points.slice(n)) {
  let place = 0;
  for (let i = 0; i < n && place < 2; i++) {
    const [ax, ay] = corners[i];
    const [bx, by] = corners[(i + 1) % n];
    const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    if (side < 0) place = 2;
    else if (side === 0) place = 1;
  }
  counts[place]++;
}
console.log(counts.join(' '));
