// growth: n log n
// blame: 18-20
class MinTree {
  constructor(values) {
    this.size = 1;
    while (this.size < values.length) this.size *= 2;
    this.nodes = new Array(2 * this.size).fill(Infinity);
    values.forEach((value, i) => {
      this.nodes[this.size + i] = value;
    });
    for (let i = this.size - 1; i > 0; i--) {
      this.nodes[i] = Math.min(this.nodes[2 * i], this.nodes[2 * i + 1]);
    }
  }

  firstLower(start, value) {
    let node = this.size + start;
    while (node > 1 && (node % 2 === 1 || this.nodes[node + 1] >= value)) {
      node = Math.floor(node / 2);
    }
    if (node <= 1) return -1;
    node += 1;
    while (node < this.size) node = this.nodes[2 * node] < value ? 2 * node : 2 * node + 1;
    return node - this.size;
  }
}

function solution(prices) {
  const tree = new MinTree(prices);
  let total = 0;
  prices.forEach((price, i) => {
    const fall = tree.firstLower(i, price);
    total += (fall === -1 ? prices.length - 1 : fall) - i;
  });
  return total;
}
