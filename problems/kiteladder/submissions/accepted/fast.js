function solution(heights, d) {
  const levels = [...new Set(heights)].sort((a, b) => a - b);
  // Fenwick tree of maxima: the longest ladder whose last kite flies at one of the lowest i levels.
  const tree = new Array(levels.length + 1).fill(0);
  let answer = 0;

  for (const height of heights) {
    let kites = 0;
    for (let i = countUpTo(levels, height - d); i > 0; i -= i & -i) {
      kites = Math.max(kites, tree[i]);
    }
    kites++;
    for (let i = countUpTo(levels, height); i < tree.length; i += i & -i) {
      tree[i] = Math.max(tree[i], kites);
    }
    answer = Math.max(answer, kites);
  }

  return answer;
}

// How many of the sorted levels are at most `limit`.
function countUpTo(levels, limit) {
  let low = 0;
  let high = levels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (levels[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
