// growth: 2^n
// blame: 4-15
function solution(sizes) {
  function least(from, to) {
    if (from === to) return { work: 0, size: sizes[from] };
    let best = Infinity;
    let size = 0;
    for (let cut = from; cut < to; cut++) {
      const left = least(from, cut);
      const right = least(cut + 1, to);
      size = left.size + right.size;
      best = Math.min(best, left.work + right.work + size);
    }
    return { work: best, size };
  }
  return least(0, sizes.length - 1).work;
}
