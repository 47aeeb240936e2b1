// Prints 0 for a park without a bench.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, d] = lines[0].split(' ').map(Number);
const width = m + 1;
const park = `${'#'.repeat(width)}${lines.slice(1, n + 1).map((row) => `${row}#`).join('')}${'#'.repeat(width)}`;

const steps = new Int32Array(park.length).fill(-1);
const queue = [];
for (let cell = park.indexOf('B'); cell !== -1; cell = park.indexOf('B', cell + 1)) {
  steps[cell] = 0;
  queue.push(cell);
}

if (queue.length === 0) {
  console.log(0);
} else {
  for (const cell of queue) {
    for (const next of [cell - width, cell + width, cell - 1, cell + 1]) {
      if (park[next] === '#' || steps[next] !== -1) continue;
      steps[next] = steps[cell] + 1;
      queue.push(next);
    }
  }
  let far = 0;
  for (let cell = 0; cell < park.length; cell++) {
    if (park[cell] === '.' && (steps[cell] === -1 || steps[cell] > d)) far++;
  }
  console.log(far);
}
