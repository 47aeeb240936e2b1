const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const orders = lines.slice(1).map((line, index) => {
  const [d, e] = line.split(' ').map(Number);
  return { d, e, number: index + 1, kept: true };
});
orders.sort((a, b) => a.e - b.e);

// A binary heap of the kept orders, the longest on top.
const heap = [];
let time = 0;
for (const order of orders) {
  push(order);
  time += order.d;
  if (time > order.e) {
    const longest = pop();
    longest.kept = false;
    time -= longest.d;
  }
}

const kept = orders.filter((order) => order.kept).map((order) => order.number);
console.log(`${kept.length}\n${kept.join(' ')}`);

function push(order) {
  let i = heap.length;
  heap.push(order);
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if (heap[parent].d >= order.d) break;
    heap[i] = heap[parent];
    i = parent;
  }
  heap[i] = order;
}

function pop() {
  const top = heap[0];
  const order = heap.pop();
  if (heap.length === 0) return top;

  let i = 0;
  for (let child = 1; child < heap.length; child = 2 * i + 1) {
    if (child + 1 < heap.length && heap[child + 1].d > heap[child].d) child++;
    if (heap[child].d <= order.d) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = order;
  return top;
}
