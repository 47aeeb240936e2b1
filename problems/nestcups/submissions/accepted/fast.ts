import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [n, g] = lines[0].split(' ').map(Number);
const diameters: number[] = lines[1]
  .split(' ')
  .map(Number)
  .sort((a, b) => a - b);

// First fit with a queue: tops[first] is the smallest of the towers' largest mugs.
const tops: number[] = [];
let first = 0;
for (const diameter of diameters) {
  if (first < tops.length && diameter - tops[first] >= g) first++;
  tops.push(diameter);
}
console.log(n - first);
