// growth: 2^n
// blame: 4-15
function solution(piles) {
  function merge(from, to) {
    if (from + 1 === to) return { cost: 0, size: piles[from] };
    let cost = Infinity;
    let size = 0;
    for (let cut = from + 1; cut < to; cut++) {
      const left = merge(from, cut);
      const right = merge(cut, to);
      size = left.size + right.size;
      cost = Math.min(cost, left.cost + right.cost + size);
    }
    return { cost, size };
  }
  return merge(0, piles.length).cost;
}
