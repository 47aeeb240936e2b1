// growth: n^3
// blame: 13-24
function solution(piles) {
  const memo = new Map();
  const sums = piles.reduce(
    (list, pile) => {
      list.push(list[list.length - 1] + pile);
      return list;
    },
    [0],
  );

  const merge = (from, to) => {
    if (from === to) return 0;
    const key = `${from}-${to}`;
    if (memo.has(key)) return memo.get(key);
    let least = Infinity;
    for (let cut = from; cut < to; cut++) {
      least = Math.min(least, merge(from, cut) + merge(cut + 1, to));
    }
    const cost = least + sums[to + 1] - sums[from];
    memo.set(key, cost);
    return cost;
  };

  return merge(0, piles.length - 1);
}
