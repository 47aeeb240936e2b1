import { readFileSync } from 'fs';

type Bridge = { a: number; b: number; since: number };

const lines = readFileSync(0, 'utf8').trimEnd().split('\n');
const [n, q] = lines[0].split(' ').map(Number);
const asks = lines.filter((line) => line === 'ASK').length;

// A segment tree over the asks: each node holds the bridges that are walkable during all of its asks.
let size = 1;
while (size < asks) size *= 2;
const tree: Bridge[][] = Array.from({ length: 2 * size }, () => []);

function keep(bridge: Bridge, from: number, to: number): void {
  let low = from + size;
  let high = to + size;
  while (low < high) {
    if (low % 2 === 1) tree[low++].push(bridge);
    if (high % 2 === 1) tree[--high].push(bridge);
    low /= 2;
    high /= 2;
  }
}

const walkable = new Map<number, Bridge>();
let asked = 0;
for (let i = 1; i <= q; i++) {
  const [kind, first, second] = lines[i].split(' ');
  if (kind === 'ASK') {
    asked++;
    continue;
  }
  const a = Math.min(Number(first), Number(second));
  const b = Math.max(Number(first), Number(second));
  const name = a * (n + 1) + b;
  if (kind === 'UP') {
    walkable.set(name, { a, b, since: asked });
  } else {
    const bridge = walkable.get(name) as Bridge;
    keep(bridge, bridge.since, asked);
    walkable.delete(name);
  }
}
for (const bridge of walkable.values()) keep(bridge, bridge.since, asks);

// A union-find without path compression, so that the latest join can be undone.
const parent = Int32Array.from({ length: n + 1 }, (_, i) => i);
const islets = new Int32Array(n + 1).fill(1);
let groups = n;
const joined: number[] = []; // roots that were put below another one

function find(islet: number): number {
  let root = islet;
  while (parent[root] !== root) root = parent[root];
  return root;
}

function join(a: number, b: number): void {
  let small = find(a);
  let large = find(b);
  if (small === large) return;
  if (islets[small] > islets[large]) [small, large] = [large, small];
  parent[small] = large;
  islets[large] += islets[small];
  groups--;
  joined.push(small);
}

function undo(): void {
  const small = joined.pop() as number;
  islets[parent[small]] -= islets[small];
  parent[small] = small;
  groups++;
}

const answers: number[] = [];
function visit(node: number): void {
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
