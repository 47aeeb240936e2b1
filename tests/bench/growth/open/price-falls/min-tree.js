// growth: n log n
// blame: 17-19
class MinTree {
  constructor(values) {
    this.size = 1;
    while (this.size < values.length) this.size *= 2;
    this.low = [...Array(this.size).fill(Infinity), ...values];
    while (this.low.length < 2 * this.size) this.low.push(Infinity);
    for (let i = this.size - 1; i > 0; i--) {
      this.low[i] = Math.min(this.low[2 * i], this.low[2 * i + 1]);
    }
  }

  // the first place behind `at` with less than `limit`
  firstBelow(at, limit) {
    let node = this.size + at;
    while (node > 1 && (node % 2 === 1 || this.low[node + 1] >= limit)) {
      node = node >> 1;
    }
    if (node === 1) return -1;
    node++;
    while (node < this.size) {
      node = this.low[2 * node] < limit ? 2 * node : 2 * node + 1;
    }
    return node - this.size;
  }
}

function solution(prices) {
  const tree = new MinTree(prices);
  let days = 0;
  prices.forEach((price, day) => {
    const fall = tree.firstBelow(day, price);
    days += (fall < 0 ? prices.length - 1 : fall) - day;
  });
  return days;
}
