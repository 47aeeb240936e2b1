// growth: n log n
// blame: 11-28
class Heap {
  constructor(isBefore) {
    this.items = [];
    this.isBefore = isBefore;
  }

  push(item) {
    let i = this.items.push(item) - 1;
    while (i > 0 && this.isBefore(item, this.items[(i - 1) >> 1])) {
      this.items[i] = this.items[(i - 1) >> 1];
      i = (i - 1) >> 1;
    }
    this.items[i] = item;
  }

  pop() {
    const { items, isBefore } = this;
    const [top, item] = [items[0], items.pop()];
    if (items.length === 0) return top;
    let i = 0;
    for (let child = 1; child < items.length; child = 2 * i + 1) {
      if (child + 1 < items.length && isBefore(items[child + 1], items[child])) child++;
      if (!isBefore(items[child], item)) break;
      items[i] = items[child];
      i = child;
    }
    items[i] = item;
    return top;
  }
}

function solution(numbers) {
  const low = new Heap((a, b) => a > b);
  const high = new Heap((a, b) => a < b);
  let sum = 0;
  for (const number of numbers) {
    low.push(number);
    high.push(low.pop());
    if (high.items.length > low.items.length) low.push(high.pop());
    sum += low.items[0];
  }
  return sum;
}
