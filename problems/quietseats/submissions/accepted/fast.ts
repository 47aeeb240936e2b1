import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [n, q] = lines[0].split(' ').map(Number);

let size = 1;
while (size < n) size *= 2;

// Of each node: its number of seats, and its runs of empty seats at the left end, at the right end, and the longest.
// The leaves past seat n cover no seat at all, so they never break a run.
const seats: number[] = new Array(2 * size).fill(0);
const prefix: number[] = new Array(2 * size).fill(0);
const suffix: number[] = new Array(2 * size).fill(0);
const best: number[] = new Array(2 * size).fill(0);

function setLeaf(leaf: number, empty: number): void {
  prefix[leaf] = suffix[leaf] = best[leaf] = empty;
}

function combine(node: number): void {
  const left = 2 * node;
  const right = left + 1;
  prefix[node] = prefix[left] === seats[left] ? seats[left] + prefix[right] : prefix[left];
  suffix[node] = suffix[right] === seats[right] ? seats[right] + suffix[left] : suffix[right];
  best[node] = Math.max(best[left], best[right], suffix[left] + prefix[right]);
}

for (let i = 0; i < n; i++) {
  seats[size + i] = 1;
  setLeaf(size + i, 1);
}
for (let node = size - 1; node >= 1; node--) {
  seats[node] = seats[2 * node] + seats[2 * node + 1];
  combine(node);
}

const answers: number[] = [];
for (let i = 1; i <= q; i++) {
  const leaf = size + Number(lines[i]) - 1;
  setLeaf(leaf, 1 - best[leaf]);
  for (let node = leaf >> 1; node >= 1; node >>= 1) combine(node);

  // Around the seam, the run at the end goes on with the run at the start. An empty table would be counted twice.
  answers.push(Math.min(n, Math.max(best[1], suffix[1] + prefix[1])));
}
console.log(answers.join('\n'));
