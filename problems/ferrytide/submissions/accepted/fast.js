function solution(n, ferries, start, goal) {
  const lines = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, t, p] of ferries) {
    lines[a].push([b, t, p]);
    lines[b].push([a, t, p]);
  }

  const earliest = new Array(n + 1).fill(Infinity);
  const done = new Array(n + 1).fill(false);
  const heap = new Heap();
  earliest[start] = 0;
  heap.push([0, start]);

  while (heap.size > 0) {
    const [time, island] = heap.pop();
    if (done[island]) continue;
    done[island] = true;
    for (const [next, t, p] of lines[island]) {
      const arrival = Math.ceil(time / p) * p + t;
      if (arrival < earliest[next]) {
        earliest[next] = arrival;
        heap.push([arrival, next]);
      }
    }
  }

  return earliest[goal] === Infinity ? -1 : earliest[goal];
}

// A binary heap of [time, island] pairs, the earliest time on top.
class Heap {
  items = [];

  get size() {
    return this.items.length;
  }

  push(item) {
    const { items } = this;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (items[parent][0] <= item[0]) break;
      items[i] = items[parent];
      i = parent;
    }
    items[i] = item;
  }

  pop() {
    const { items } = this;
    const top = items[0];
    const item = items.pop();
    if (items.length === 0) return top;

    let i = 0;
    for (let child = 1; child < items.length; child = 2 * i + 1) {
      if (child + 1 < items.length && items[child + 1][0] < items[child][0]) child++;
      if (items[child][0] >= item[0]) break;
      items[i] = items[child];
      i = child;
    }
    items[i] = item;
    return top;
  }
}
