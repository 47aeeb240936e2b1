// growth: n log n
// blame: 6-30
class MinHeap {
  items = [];

  push(value) {
    const { items } = this;
    let i = items.push(value) - 1;
    while (i > 0 && items[(i - 1) >> 1] > value) {
      items[i] = items[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    items[i] = value;
  }

  pop() {
    const { items } = this;
    const [top] = items;
    const last = items.pop();
    if (items.length === 0) return top;
    let i = 0;
    for (let child = 1; child < items.length; child = 2 * i + 1) {
      if (child + 1 < items.length && items[child + 1] < items[child]) child++;
      if (items[child] >= last) break;
      items[i] = items[child];
      i = child;
    }
    items[i] = last;
    return top;
  }
}

function solution(numbers) {
  const low = new MinHeap(); // negated, the median on top
  const high = new MinHeap();
  let sum = 0;
  for (const number of numbers) {
    low.push(-number);
    high.push(-low.pop());
    if (high.items.length > low.items.length) low.push(-high.pop());
    sum -= low.items[0];
  }
  return sum;
}
