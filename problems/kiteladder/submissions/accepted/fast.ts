function solution(heights: number[], d: number): number {
  const levels: number[] = [...new Set(heights)].sort((a, b) => a - b);
  const tree: number[] = new Array(levels.length + 1).fill(0); // Fenwick tree of maxima
  let answer = 0;

  // How many of the sorted levels are at most `limit`.
  const countUpTo = (limit: number): number => {
    let low = 0;
    let high = levels.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (levels[middle] <= limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  for (const height of heights) {
    let kites = 0;
    for (let i = countUpTo(height - d); i > 0; i -= i & -i) kites = Math.max(kites, tree[i]);
    kites++;
    for (let i = countUpTo(height); i < tree.length; i += i & -i) tree[i] = Math.max(tree[i], kites);
    answer = Math.max(answer, kites);
  }

  return answer;
}
