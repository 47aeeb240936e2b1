// Presses the button of every lamp of every rectangle.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, q] = lines[0].split(' ').map(Number);

const colours = Array.from({ length: n }, () => new Array(m).fill(0));
for (let i = 1; i <= q; i++) {
  const [r1, c1, r2, c2] = lines[i].split(' ').map(Number);
  for (let row = r1 - 1; row < r2; row++) {
    for (let column = c1 - 1; column < c2; column++) {
      colours[row][column] = (colours[row][column] + 1) % 3;
    }
  }
}

const lamps = [0, 0, 0];
for (const row of colours) {
  for (const colour of row) lamps[colour]++;
}
console.log(lamps.join(' '));
