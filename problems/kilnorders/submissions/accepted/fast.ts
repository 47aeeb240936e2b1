import { readFileSync } from 'fs';

type Order = { d: number; e: number; number: number };

// A binary heap of orders, the longest on top.
class Heap {
  private orders: Order[] = [];

  push(order: Order): void {
    const { orders } = this;
    let i = orders.length;
    orders.push(order);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (orders[parent].d >= order.d) break;
      orders[i] = orders[parent];
      i = parent;
    }
    orders[i] = order;
  }

  pop(): Order {
    const { orders } = this;
    const top = orders[0];
    const order = orders.pop() as Order;
    if (orders.length === 0) return top;

    let i = 0;
    for (let child = 1; child < orders.length; child = 2 * i + 1) {
      if (child + 1 < orders.length && orders[child + 1].d > orders[child].d) child++;
      if (orders[child].d <= order.d) break;
      orders[i] = orders[child];
      i = child;
    }
    orders[i] = order;
    return top;
  }
}

const lines = readFileSync(0, 'utf8').trim().split('\n').slice(1);
const orders: Order[] = lines.map((line, index) => {
  const [d, e] = line.split(' ').map(Number);
  return { d, e, number: index + 1 };
});
orders.sort((a, b) => a.e - b.e);

const heap = new Heap();
const dropped = new Set<number>();
let time = 0;
for (const order of orders) {
  heap.push(order);
  time += order.d;
  if (time > order.e) {
    const longest = heap.pop();
    dropped.add(longest.number);
    time -= longest.d;
  }
}

const kept = orders.map((order) => order.number).filter((number) => !dropped.has(number));
console.log(`${kept.length}\n${kept.join(' ')}`);
