import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const heights = lines[1].split(' ').map(Number);

const toLeft: number[] = new Array(n).fill(Infinity);
const toRight: number[] = new Array(n).fill(Infinity);

const stack: number[] = []; // positions, with heights that never rise
for (let i = 0; i < n; i++) {
  while (stack.length > 0 && heights[stack[stack.length - 1]] < heights[i]) {
    const lower = stack.pop()!;
    toRight[lower] = i - lower;
  }
  if (stack.length > 0) {
    const top = stack[stack.length - 1];
    // The nearest taller house of an equally tall one is mine too.
    toLeft[i] = i - top + (heights[top] === heights[i] ? toLeft[top] : 0);
  }
  stack.push(i);
}

const distances = toLeft.map((left, i) => Math.min(left, toRight[i]));
console.log(distances.map((distance) => (distance === Infinity ? 0 : distance)).join(' '));
