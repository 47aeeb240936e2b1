import { readFileSync } from 'fs';

const [header, ...rows] = readFileSync(0, 'utf8').trim().split('\n');
const [N, M, a, b] = header.split(' ').map(Number);

// Starts a walk at the cheapest hold, which no walk can improve, so one lap from there is enough.
function walk(cost: number[]): void {
  let start = 0;
  for (let hold = 1; hold < M; hold++) {
    if (cost[hold] < cost[start]) start = hold;
  }

  let running = cost[start];
  for (let hold = start + 1; hold < start + M; hold++) {
    running = Math.min(running + a, cost[hold % M]);
    cost[hold % M] = running;
  }
  running = cost[start];
  for (let hold = start + M - 1; hold > start; hold--) {
    running = Math.min(running + b, cost[hold % M]);
    cost[hold % M] = running;
  }
}

const cost = rows[0].split(' ').map(Number);
for (let floor = 1; floor < N; floor++) {
  walk(cost);
  rows[floor].split(' ').forEach((effort, hold) => {
    cost[hold] += Number(effort);
  });
}

let cheapest = cost[0];
for (const value of cost) cheapest = Math.min(cheapest, value);
console.log(cheapest);
