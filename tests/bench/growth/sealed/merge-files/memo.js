// growth: n^3
// blame: 8-20
function solution(sizes) {
  const memo = new Map();
  const prefix = [0];
  for (const [i, size] of sizes.entries()) prefix.push(prefix[i] + size);

  const merge = (from, to) => {
    if (to - from === 1) return 0;
    const key = from * 100000 + to;
    if (memo.has(key)) return memo.get(key);
    let least = Number.MAX_SAFE_INTEGER;
    for (let middle = from + 1; middle < to; middle++) {
      const work = merge(from, middle) + merge(middle, to);
      if (work < least) least = work;
    }
    const result = least + prefix[to] - prefix[from];
    memo.set(key, result);
    return result;
  };

  return merge(0, sizes.length);
}
