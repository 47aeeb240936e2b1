// Prim's algorithm with a heap; the prices of the tree are sorted afterwards.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, k] = lines[0].split(' ').map(Number);
const offersAt = Array.from({ length: n + 1 }, () => []);
for (let i = 1; i <= m; i++) {
  const [a, b, price] = lines[i].split(' ').map(Number);
  offersAt[a].push({ to: b, price });
  offersAt[b].push({ to: a, price });
}

const heap = [];
function push(offer) {
  let i = heap.length;
  while (i > 0) {
    const above = (i - 1) >> 1;
    if (heap[above].price <= offer.price) break;
    heap[i] = heap[above];
    i = above;
  }
  heap[i] = offer;
}
function pop() {
  const first = heap[0];
  const last = heap.pop();
  if (heap.length === 0) return first;
  let i = 0;
  for (;;) {
    let below = 2 * i + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && heap[below + 1].price < heap[below].price) below++;
    if (heap[below].price >= last.price) break;
    heap[i] = heap[below];
    i = below;
  }
  heap[i] = last;
  return first;
}

const reached = new Array(n + 1).fill(false);
const prices = [];
reached[1] = true;
for (const offer of offersAt[1]) push(offer);
while (heap.length > 0) {
  const { to, price } = pop();
  if (reached[to]) continue;
  reached[to] = true;
  prices.push(price);
  for (const offer of offersAt[to]) {
    if (!reached[offer.to]) push(offer);
  }
}

if (prices.length < n - 1) {
  console.log(-1);
} else {
  prices.sort((a, b) => a - b);
  console.log(prices.slice(0, Math.max(0, n - 1 - k)).reduce((a, b) => a + b, 0));
}
