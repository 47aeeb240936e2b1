// growth: n log n
// blame: 9-16
class MaxTree {
  constructor(size) {
    this.best = new Int32Array(size + 1);
  }

  raise(index, value) {
    for (let i = index; i < this.best.length; i += i & -i) {
      if (this.best[i] < value) this.best[i] = value;
    }
  }

  upTo(index) {
    let result = 0;
    for (let i = index; i > 0; i -= i & -i) result = Math.max(result, this.best[i]);
    return result;
  }
}

function solution(numbers) {
  const tree = new MaxTree(numbers.length);
  let longest = 0;
  for (const number of numbers) {
    const length = tree.upTo(number - 1) + 1;
    tree.raise(number, length);
    longest = Math.max(longest, length);
  }
  return longest;
}
