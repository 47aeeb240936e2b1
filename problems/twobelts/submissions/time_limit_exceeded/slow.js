// Tries both belts at every step.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const a = lines[1].split(' ').map(Number);
const b = lines[2].split(' ').map(Number);

function most(i, j) {
  const step = i + j + 1;
  if (step > n + m) return 0;
  let best = 0;
  if (i < n) best = Math.max(best, a[i] * step + most(i + 1, j));
  if (j < m) best = Math.max(best, b[j] * step + most(i, j + 1));
  return best;
}

console.log(most(0, 0));
