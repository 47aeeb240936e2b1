const { readFileSync } = require('fs');

const lines = readFileSync(0, 'utf8').split('\n');
const [n, m, q] = lines[0].split(' ').map(Number);

// Cell (row, column) of the stage is at row * width + column. Row 0 and column 0 stay empty, and there is one more row
// and column after the last, so that no rectangle needs a check.
const width = m + 2;
const presses = new Int32Array((n + 2) * width);
for (let i = 1; i <= q; i++) {
  const [r1, c1, r2, c2] = lines[i].split(' ').map(Number);
  presses[r1 * width + c1]++;
  presses[r1 * width + c2 + 1]--;
  presses[(r2 + 1) * width + c1]--;
  presses[(r2 + 1) * width + c2 + 1]++;
}

const lamps = [0, 0, 0]; // white, red, blue
for (let row = 1; row <= n; row++) {
  for (let column = 1; column <= m; column++) {
    const cell = row * width + column;
    presses[cell] += presses[cell - 1] + presses[cell - width] - presses[cell - width - 1];
    lamps[presses[cell] % 3]++;
  }
}
console.log(lamps.join(' '));
