// Runs Dijkstra's algorithm on the ring of each floor, with all holds as starting points.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [N, M, a, b] = lines[0].split(' ').map(Number);

function walk(cost) {
  const heap = []; // [cost, hold], the cheapest at the top

  const push = (entry) => {
    let i = heap.push(entry) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (heap[parent][0] <= entry[0]) break;
      heap[i] = heap[parent];
      i = parent;
    }
    heap[i] = entry;
  };

  const pop = () => {
    const top = heap[0];
    const entry = heap.pop();
    if (heap.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
      if (heap[child][0] >= entry[0]) break;
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = entry;
    return top;
  };

  cost.forEach((value, hold) => push([value, hold]));
  while (heap.length > 0) {
    const [value, hold] = pop();
    if (value > cost[hold]) continue;
    for (const [next, price] of [[(hold + 1) % M, value + a], [(hold + M - 1) % M, value + b]]) {
      if (price < cost[next]) {
        cost[next] = price;
        push([price, next]);
      }
    }
  }
}

const cost = lines[1].split(' ').map(Number);
for (let floor = 2; floor <= N; floor++) {
  walk(cost);
  lines[floor].split(' ').forEach((effort, hold) => {
    cost[hold] += Number(effort);
  });
}

console.log(cost.reduce((x, y) => Math.min(x, y)));
