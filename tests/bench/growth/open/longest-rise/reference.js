// growth: n log n
// blame: 8-12
function solution(cards) {
  const tails = [];
  for (const card of cards) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (tails[mid] < card) low = mid + 1;
      else high = mid;
    }
    tails[low] = card;
  }
  return tails.length;
}
