// Goes round once in each direction, so a walk over the seam ends right behind it.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [N, M, a, b] = lines[0].split(' ').map(Number);

const cost = new Array(M).fill(0);
for (let floor = 1; floor <= N; floor++) {
  lines[floor].split(' ').forEach((effort, hold) => {
    cost[hold] += Number(effort);
  });
  for (let hold = 0; hold < M; hold++) {
    const next = (hold + 1) % M;
    cost[next] = Math.min(cost[next], cost[hold] + a);
  }
  for (let hold = M - 1; hold >= 0; hold--) {
    const next = (hold + M - 1) % M;
    cost[next] = Math.min(cost[next], cost[hold] + b);
  }
}

console.log(Math.min(...cost));
