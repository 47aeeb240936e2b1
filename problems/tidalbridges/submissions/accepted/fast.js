const lines = require('fs').readFileSync(0, 'utf8').trimEnd().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const asks = lines.filter((line) => line === 'ASK').length;

// A segment tree over the asks: each node holds the bridges that are walkable during all of its asks.
let size = 1;
while (size < asks) size *= 2;
const tree = Array.from({ length: 2 * size }, () => []);

function keep(bridge, from, to) {
  let low = from + size;
  let high = to + size;
  while (low < high) {
    if (low % 2 === 1) tree[low++].push(bridge);
    if (high % 2 === 1) tree[--high].push(bridge);
    low /= 2;
    high /= 2;
  }
}

const walkable = new Map();
let asked = 0;
for (let i = 1; i <= q; i++) {
  const [kind, first, second] = lines[i].split(' ');
  if (kind === 'ASK') {
    asked++;
    continue;
  }
  const a = Math.min(first, second);
  const b = Math.max(first, second);
  const name = a * (n + 1) + b;
  if (kind === 'UP') {
    walkable.set(name, { a, b, since: asked });
  } else {
    const bridge = walkable.get(name);
    keep(bridge, bridge.since, asked);
    walkable.delete(name);
  }
}
for (const bridge of walkable.values()) keep(bridge, bridge.since, asks);

// A union-find without path compression, so that the latest join can be undone.
const parent = Int32Array.from({ length: n + 1 }, (_, i) => i);
const islets = new Int32Array(n + 1).fill(1);
let groups = n;
const joined = []; // roots that were put below another one

function find(islet) {
  let root = islet;
  while (parent[root] !== root) root = parent[root];
  return root;
}

function join(a, b) {
  let small = find(a);
  let large = find(b);
  if (small === large) return;
  if (islets[small] > islets[large]) [small, large] = [large, small];
  parent[small] = large;
  islets[large] += islets[small];
  groups--;
  joined.push(small);
}

function undo() {
  const small = joined.pop();
  islets[parent[small]] -= islets[small];
  parent[small] = small;
  groups++;
}

const answers = [];
function visit(node) {
  const before = joined.length;
  for (const { a, b } of tree[node]) join(a, b);
  if (node >= size) {
    answers.push(groups);
  } else {
    visit(2 * node);
    visit(2 * node + 1);
  }
  while (joined.length > before) undo();
}
visit(1);
console.log(answers.slice(0, asks).join('\n'));
