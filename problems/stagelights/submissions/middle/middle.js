// Keeps the changes of each row apart: a rectangle costs two steps for each of its rows.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, q] = lines[0].split(' ').map(Number);

const changes = Array.from({ length: n }, () => new Int32Array(m + 1));
for (let i = 1; i <= q; i++) {
  const [r1, c1, r2, c2] = lines[i].split(' ').map(Number);
  for (let row = r1 - 1; row < r2; row++) {
    changes[row][c1 - 1]++;
    changes[row][c2]--;
  }
}

const lamps = [0, 0, 0];
for (const row of changes) {
  let presses = 0;
  for (let column = 0; column < m; column++) {
    presses += row[column];
    lamps[presses % 3]++;
  }
}
console.log(lamps.join(' '));
