import { readFileSync } from 'fs';

const lines = readFileSync(0, 'utf8').split('\n');
const [n, c] = lines[0].split(' ').map(Number);
const x = lines[1].split(' ').map(Number);
const f = lines[2].split(' ').map(Number);

const cost: number[] = [0]; // the smallest cost to stand on each field
const arrival = (from: number, to: number): number => cost[from] + c + (x[to] - x[from]) ** 2 + f[to];

// The position from which on it is better to come from field `later` than from field `earlier`.
const height = (i: number): number => cost[i] + x[i] ** 2;
const changeover = (earlier: number, later: number): number =>
  (height(later) - height(earlier)) / (2 * (x[later] - x[earlier]));

const hull: number[] = [0]; // the fields that are best to come from, one after the other
let front = 0;
for (let to = 1; to < n; to++) {
  while (front + 1 < hull.length && arrival(hull[front + 1], to) <= arrival(hull[front], to)) front++;
  cost.push(arrival(hull[front], to));

  // The last field is never the best if the new one takes over before its own turn comes.
  while (
    front + 1 < hull.length &&
    changeover(hull[hull.length - 2], hull[hull.length - 1]) >= changeover(hull[hull.length - 1], to)
  ) {
    hull.pop();
  }
  hull.push(to);
}
console.log(cost[n - 1]);
