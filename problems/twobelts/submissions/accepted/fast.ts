import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const a = lines[1].split(' ').map(Number);
const b = lines[2].split(' ').map(Number);

// The most that i items of A and j items of B can earn, for one i at a time.
let best: number[] = [0];
b.forEach((value, j) => best.push(best[j] + value * (j + 1)));

for (let i = 1; i <= a.length; i++) {
  const value = a[i - 1];
  const next: number[] = [best[0] + value * i];
  for (let j = 1; j <= b.length; j++) {
    const fromA = best[j] + value * (i + j);
    const fromB = next[j - 1] + b[j - 1] * (i + j);
    next.push(fromA > fromB ? fromA : fromB);
  }
  best = next;
}
console.log(best[b.length]);
