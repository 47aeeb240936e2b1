// For each hold, tries all holds of the floor below, both ways round.
const [[N, M, a, b], ...floors] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

let cost = floors[0];
for (let floor = 1; floor < N; floor++) {
  cost = floors[floor].map((effort, to) => {
    let cheapest = cost[to];
    for (let from = 0; from < M; from++) {
      const steps = from <= to ? to - from : to - from + M;
      cheapest = Math.min(cheapest, cost[from] + steps * a, cost[from] + (M - steps) * b);
    }
    return cheapest + effort;
  });
}

console.log(cost.reduce((x, y) => Math.min(x, y)));
