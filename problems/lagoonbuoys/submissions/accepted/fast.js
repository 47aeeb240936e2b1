const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const corners = lines.slice(1, n + 1).map((line) => line.split(' ').map(Number));

// Positive when `point` is to the left of the way from corner `a` to corner `b`, 0 when it is on that line.
function side(a, b, point) {
  const [ax, ay] = corners[a];
  const [bx, by] = corners[b];
  return (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax);
}

// 0 inside, 1 on the border, 2 outside.
function placeOf(point) {
  const fromFirst = side(0, 1, point);
  const fromLast = side(n - 1, 0, point);
  if (fromFirst < 0 || fromLast < 0) return 2;

  // The last diagonal from corner 0 that has the point on it or to its left.
  let low = 1;
  let high = n - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (side(0, middle, point) >= 0) low = middle;
    else high = middle - 1;
  }

  const fromEdge = side(low, low + 1, point);
  if (fromEdge < 0) return 2;
  return fromEdge === 0 || fromFirst === 0 || fromLast === 0 ? 1 : 0;
}

const counts = [0, 0, 0];
for (let i = 1; i <= q; i++) counts[placeOf(lines[n + i].split(' ').map(Number))]++;
console.log(counts.join(' '));
