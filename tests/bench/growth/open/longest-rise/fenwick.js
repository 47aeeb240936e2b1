// growth: n log n
// blame: 7-16
class MaxTree {
  constructor(size) {
    this.tree = new Array(size + 1).fill(0);
  }
  query(i) {
    let best = 0;
    for (; i > 0; i -= i & -i) best = Math.max(best, this.tree[i]);
    return best;
  }
  update(i, value) {
    for (; i < this.tree.length; i += i & -i) {
      this.tree[i] = Math.max(this.tree[i], value);
    }
  }
}

function solution(cards) {
  const tree = new MaxTree(cards.length);
  let longest = 0;
  for (const card of cards) {
    const length = tree.query(card - 1) + 1;
    tree.update(card, length);
    longest = Math.max(longest, length);
  }
  return longest;
}
