// One search for each bench, which goes on only where this bench is nearer than all benches before.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, d] = lines[0].split(' ').map(Number);
const park = lines.slice(1, n + 1);

const steps = new Int32Array(n * m).fill(n * m + 1);

function search(bench) {
  const queue = [bench];
  steps[bench] = 0;
  for (let i = 0; i < queue.length; i++) {
    const column = queue[i] % m;
    const row = (queue[i] - column) / m;
    visit(row - 1, column, steps[queue[i]] + 1, queue);
    visit(row + 1, column, steps[queue[i]] + 1, queue);
    visit(row, column - 1, steps[queue[i]] + 1, queue);
    visit(row, column + 1, steps[queue[i]] + 1, queue);
  }
}

function visit(row, column, distance, queue) {
  if (row < 0 || row >= n || column < 0 || column >= m || park[row][column] === '#') return;
  const cell = row * m + column;
  if (steps[cell] <= distance) return;
  steps[cell] = distance;
  queue.push(cell);
}

for (let row = 0; row < n; row++) {
  for (let column = 0; column < m; column++) {
    if (park[row][column] === 'B') search(row * m + column);
  }
}

let far = 0;
for (let row = 0; row < n; row++) {
  for (let column = 0; column < m; column++) {
    if (park[row][column] === '.' && steps[row * m + column] > d) far++;
  }
}
console.log(far);
