// Greedy: flies to the field from which a direct flight to the last one makes the smallest sum, and starts over there.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, c] = lines[0].split(' ').map(Number);
const x = lines[1].split(' ').map(Number);
const f = lines[2].split(' ').map(Number);
const flight = (from, to) => c + (x[to] - x[from]) ** 2 + f[to];

let total = 0;
let here = 0;
while (here < n - 1) {
  let next = n - 1;
  let best = flight(here, n - 1);
  for (let stop = here + 1; stop < n - 1; stop++) {
    const sum = flight(here, stop) + flight(stop, n - 1);
    if (sum < best) [best, next] = [sum, stop];
  }
  total += flight(here, next);
  here = next;
}
console.log(total);
