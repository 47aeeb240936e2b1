// Takes the smaller one of a and b for both directions.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [N, M, a, b] = lines[0].split(' ').map(Number);
const price = Math.min(a, b);

let cost = new Array(M).fill(0);
for (let floor = 1; floor <= N; floor++) {
  const efforts = lines[floor].split(' ').map(Number);
  cost = cost.map((before, hold) => before + efforts[hold]);
  for (let step = 0; step < 2 * M; step++) {
    cost[(step + 1) % M] = Math.min(cost[(step + 1) % M], cost[step % M] + price);
  }
  for (let step = 2 * M; step > 0; step--) {
    cost[(step - 1) % M] = Math.min(cost[(step - 1) % M], cost[step % M] + price);
  }
}

console.log(Math.min(...cost));
