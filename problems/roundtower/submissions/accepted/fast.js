const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [N, M, a, b] = lines[0].split(' ').map(Number);

let cost = new Array(M).fill(0); // cheapest way to stand at each hold of the floor reached so far
for (let floor = 1; floor <= N; floor++) {
  const efforts = lines[floor].split(' ');
  cost = cost.map((before, hold) => before + Number(efforts[hold]));

  // Two laps in each direction carry every cost all the way round, over the seam too.
  for (let step = 0; step < 2 * M; step++) {
    const from = step % M;
    const to = (from + 1) % M;
    cost[to] = Math.min(cost[to], cost[from] + a);
  }
  for (let step = 2 * M; step > 0; step--) {
    const from = step % M;
    const to = (step - 1) % M;
    cost[to] = Math.min(cost[to], cost[from] + b);
  }
}

console.log(cost.reduce((x, y) => Math.min(x, y)));
