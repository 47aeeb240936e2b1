// Fills the table up to a power of two with taken seats, and these stand between seat n and seat 1.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

let size = 1;
while (size < n) size *= 2;
const prefix = new Int32Array(2 * size);
const suffix = new Int32Array(2 * size);
const best = new Int32Array(2 * size);

function pull(node, half) {
  const left = 2 * node;
  const right = left + 1;
  prefix[node] = prefix[left] === half ? half + prefix[right] : prefix[left];
  suffix[node] = suffix[right] === half ? half + suffix[left] : suffix[right];
  best[node] = Math.max(best[left], best[right], suffix[left] + prefix[right]);
}

for (let i = 0; i < n; i++) prefix[size + i] = suffix[size + i] = best[size + i] = 1;
for (let width = size / 2, half = 1; width >= 1; width /= 2, half *= 2) {
  for (let node = width; node < 2 * width; node++) pull(node, half);
}

const answers = [];
for (let i = 1; i <= q; i++) {
  let node = size + Number(lines[i]) - 1;
  prefix[node] = suffix[node] = best[node] = 1 - best[node];
  for (let half = 1; node > 1; half *= 2) {
    node >>= 1;
    pull(node, half);
  }
  answers.push(Math.min(n, Math.max(best[1], suffix[1] + prefix[1])));
}
console.log(answers.join('\n'));
