import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [n, m, d] = lines[0].split(' ').map(Number);

// The park in one row of characters, with hedges all around it.
const width = m + 2;
const border = '#'.repeat(width);
const park = border + lines.slice(1, n + 1).map((row) => `#${row}#`).join('') + border;

const near = new Uint8Array(park.length); // 1: at most d steps away from a bench
let frontier: number[] = [];
let far = 0;
for (let cell = 0; cell < park.length; cell++) {
  if (park[cell] === '.') far++;
  if (park[cell] === 'B') {
    near[cell] = 1;
    frontier.push(cell);
  }
}

for (let step = 1; step <= d && frontier.length > 0; step++) {
  const next: number[] = [];
  for (const cell of frontier) {
    for (const neighbour of [cell - width, cell + width, cell - 1, cell + 1]) {
      if (park[neighbour] === '#' || near[neighbour]) continue;
      near[neighbour] = 1;
      next.push(neighbour);
    }
  }
  far -= next.length;
  frontier = next;
}
console.log(far);
