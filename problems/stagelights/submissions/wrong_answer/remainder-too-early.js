// Takes the remainder of the changes already; a remainder of a negative number is negative in JavaScript.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, q] = lines[0].split(' ').map(Number);

const width = m + 2;
const presses = new Int32Array((n + 2) * width);
const change = (row, column, by) => {
  presses[row * width + column] = (presses[row * width + column] + by) % 3;
};
for (let i = 1; i <= q; i++) {
  const [r1, c1, r2, c2] = lines[i].split(' ').map(Number);
  change(r1, c1, 1);
  change(r1, c2 + 1, -1);
  change(r2 + 1, c1, -1);
  change(r2 + 1, c2 + 1, 1);
}

const lamps = [0, 0, 0];
for (let row = 1; row <= n; row++) {
  for (let column = 1; column <= m; column++) {
    const cell = row * width + column;
    presses[cell] += presses[cell - 1] + presses[cell - width] - presses[cell - width - 1];
    lamps[presses[cell] % 3]++;
  }
}
console.log(lamps.join(' '));
