// Steps to the right from the last column and lands in the first column of the next row.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, d] = lines[0].split(' ').map(Number);
const park = lines.slice(1, n + 1).join('');

const steps = new Array(n * m).fill(Infinity);
const queue = [];
for (let cell = 0; cell < n * m; cell++) {
  if (park[cell] === 'B') {
    steps[cell] = 0;
    queue.push(cell);
  }
}

for (const cell of queue) {
  for (const next of [cell - m, cell + m, cell - 1, cell + 1]) {
    if (next < 0 || next >= n * m || park[next] === '#' || steps[next] !== Infinity) continue;
    steps[next] = steps[cell] + 1;
    queue.push(next);
  }
}

let far = 0;
for (let cell = 0; cell < n * m; cell++) if (park[cell] === '.' && steps[cell] > d) far++;
console.log(far);
