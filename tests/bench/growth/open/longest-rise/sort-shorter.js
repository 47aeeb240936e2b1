// growth: n^2 log n
// blame: 10-10
function solution(cards) {
  const lengths = [];
  for (let i = 0; i < cards.length; i++) {
    const shorter = [];
    for (let j = 0; j < i; j++) {
      if (cards[j] < cards[i]) shorter.push(lengths[j]);
    }
    shorter.sort((a, b) => b - a);
    lengths.push((shorter[0] ?? 0) + 1);
  }
  return lengths.sort((a, b) => b - a)[0];
}
