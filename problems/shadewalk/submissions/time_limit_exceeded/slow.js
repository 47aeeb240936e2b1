// Searches from every path cell anew until a bench is found.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, d] = lines[0].split(' ').map(Number);
const park = lines.slice(1, n + 1);

function stepsToBench(start) {
  const steps = new Map([[start, 0]]);
  const queue = [start];
  for (const cell of queue) {
    const row = Math.floor(cell / m);
    const column = cell % m;
    if (park[row][column] === 'B') return steps.get(cell);
    const neighbours = [];
    if (row > 0) neighbours.push(cell - m);
    if (row < n - 1) neighbours.push(cell + m);
    if (column > 0) neighbours.push(cell - 1);
    if (column < m - 1) neighbours.push(cell + 1);
    for (const next of neighbours) {
      if (park[Math.floor(next / m)][next % m] === '#' || steps.has(next)) continue;
      steps.set(next, steps.get(cell) + 1);
      queue.push(next);
    }
  }
  return Infinity;
}

let far = 0;
for (let cell = 0; cell < n * m; cell++) {
  if (park[Math.floor(cell / m)][cell % m] === '.' && stepsToBench(cell) > d) far++;
}
console.log(far);
