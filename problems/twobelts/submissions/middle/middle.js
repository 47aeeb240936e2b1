// Tries both belts at every step, but remembers the result for each pair of items left.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const a = lines[1].split(' ').map(Number);
const b = lines[2].split(' ').map(Number);

const known = new Float64Array((n + 1) * (m + 1)).fill(-1);

function most(i, j) {
  if (i === n && j === m) return 0;
  const place = i * (m + 1) + j;
  if (known[place] >= 0) return known[place];
  let best = 0;
  if (i < n) best = Math.max(best, a[i] * (i + j + 1) + most(i + 1, j));
  if (j < m) best = Math.max(best, b[j] * (i + j + 1) + most(i, j + 1));
  known[place] = best;
  return best;
}

console.log(most(0, 0));
