import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [n, m, q] = lines[0].split(' ').map(Number);

// How the presses change from row to row, and within a row from lamp to lamp.
const changes = Array.from({ length: n + 1 }, () => new Int32Array(m + 1));
for (let i = 1; i <= q; i++) {
  const [r1, c1, r2, c2] = lines[i].split(' ').map(Number);
  changes[r1 - 1][c1 - 1]++;
  changes[r1 - 1][c2]--;
  changes[r2][c1 - 1]--;
  changes[r2][c2]++;
}

const lamps = [0, 0, 0]; // white, red, blue
const rowChanges = new Int32Array(m); // of the row at hand, summed up over the rows
for (let row = 0; row < n; row++) {
  let presses = 0;
  for (let column = 0; column < m; column++) {
    rowChanges[column] += changes[row][column];
    presses += rowChanges[column];
    lamps[presses % 3]++;
  }
}
console.log(lamps.join(' '));
