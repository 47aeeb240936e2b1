// growth: n log n
// blame: 8-22
class CountTree {
  constructor(leaves) {
    this.size = 2 ** Math.ceil(Math.log2(leaves));
    this.counts = new Int32Array(2 * this.size);
  }
  add(leaf) {
    for (let node = this.size + leaf; node > 0; node >>= 1) this.counts[node]++;
  }
  select(order) {
    let node = 1;
    let left = order;
    while (node < this.size) {
      node *= 2;
      if (this.counts[node] <= left) {
        left -= this.counts[node];
        node++;
      }
    }
    return node - this.size;
  }
}

function solution(numbers) {
  const sorted = Float64Array.from(numbers).sort();
  const rank = new Map();
  sorted.forEach((number, i) => {
    rank.set(number, i);
  });

  const tree = new CountTree(numbers.length);
  let sum = 0;
  for (const [i, number] of numbers.entries()) {
    tree.add(rank.get(number));
    sum += sorted[tree.select(i >> 1)];
  }
  return sum;
}
