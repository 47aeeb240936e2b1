// Joins the runs on both sides of the seam without noticing that they are the same run when the table is empty.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

const length = new Int32Array(4 * n);
const prefix = new Int32Array(4 * n);
const suffix = new Int32Array(4 * n);
const best = new Int32Array(4 * n);

function pull(node) {
  const left = 2 * node;
  const right = 2 * node + 1;
  prefix[node] = prefix[left] === length[left] ? length[left] + prefix[right] : prefix[left];
  suffix[node] = suffix[right] === length[right] ? length[right] + suffix[left] : suffix[right];
  best[node] = Math.max(best[left], best[right], suffix[left] + prefix[right]);
}

function build(node, start, end) {
  length[node] = end - start + 1;
  if (start === end) {
    prefix[node] = suffix[node] = best[node] = 1;
    return;
  }
  const middle = (start + end) >> 1;
  build(2 * node, start, middle);
  build(2 * node + 1, middle + 1, end);
  pull(node);
}

function flip(node, start, end, seat) {
  if (start === end) {
    prefix[node] = suffix[node] = best[node] = 1 - best[node];
    return;
  }
  const middle = (start + end) >> 1;
  if (seat <= middle) flip(2 * node, start, middle, seat);
  else flip(2 * node + 1, middle + 1, end, seat);
  pull(node);
}

build(1, 1, n);
const answers = [];
for (let i = 1; i <= q; i++) {
  flip(1, 1, n, Number(lines[i]));
  answers.push(Math.max(best[1], suffix[1] + prefix[1]));
}
console.log(answers.join('\n'));
