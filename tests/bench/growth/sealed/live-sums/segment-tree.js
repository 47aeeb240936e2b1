// growth: n log n
// blame: 13-26
class SegmentTree {
  constructor(numbers) {
    this.n = numbers.length;
    this.tree = [...numbers, ...numbers];
    for (let i = this.n - 1; i > 0; i--) this.tree[i] = this.tree[2 * i] + this.tree[2 * i + 1];
  }

  set(index, value) {
    let i = index + this.n;
    this.tree[i] = value;
    for (i = i >> 1; i >= 1; i = i >> 1) {
      this.tree[i] = this.tree[2 * i] + this.tree[2 * i + 1];
    }
  }

  sum(from, to) {
    let result = 0;
    let [left, right] = [from + this.n, to + this.n + 1];
    while (left < right) {
      if (left % 2 === 1) result += this.tree[left++];
      if (right % 2 === 1) result += this.tree[--right];
      left /= 2;
      right /= 2;
    }
    return result;
  }
}

function solution(numbers, operations) {
  const tree = new SegmentTree(numbers);
  return operations.reduce((answer, [kind, a, b]) => {
    if (kind === 'sum') return answer + tree.sum(a, b);
    tree.set(a, b);
    return answer;
  }, 0);
}
