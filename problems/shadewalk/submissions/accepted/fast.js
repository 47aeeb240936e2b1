const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, d] = lines[0].split(' ').map(Number);
const park = lines.slice(1, n + 1);

const steps = new Int32Array(n * m).fill(-1); // to the nearest bench, -1 while unknown
const queue = new Int32Array(n * m); // the cells in the order in which they are reached
let reached = 0;

function reach(row, column, distance) {
  if (row < 0 || row >= n || column < 0 || column >= m) return;
  const cell = row * m + column;
  if (park[row][column] === '#' || steps[cell] !== -1) return;
  steps[cell] = distance;
  queue[reached++] = cell;
}

for (let row = 0; row < n; row++) {
  for (let column = 0; column < m; column++) {
    if (park[row][column] === 'B') reach(row, column, 0);
  }
}

for (let i = 0; i < reached; i++) {
  const column = queue[i] % m;
  const row = (queue[i] - column) / m;
  const distance = steps[queue[i]] + 1;
  reach(row - 1, column, distance);
  reach(row + 1, column, distance);
  reach(row, column - 1, distance);
  reach(row, column + 1, distance);
}

let far = 0;
for (let row = 0; row < n; row++) {
  for (let column = 0; column < m; column++) {
    const distance = steps[row * m + column];
    if (park[row][column] === '.' && (distance === -1 || distance > d)) far++;
  }
}
console.log(far);
