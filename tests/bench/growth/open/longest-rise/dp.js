// growth: n^2
// blame: 6-10
function solution(cards) {
  const lengths = Array(cards.length).fill(1);
  for (let i = 1; i < cards.length; i++) {
    for (let j = 0; j < i; j++) {
      if (cards[j] < cards[i] && lengths[j] >= lengths[i]) {
        lengths[i] = lengths[j] + 1;
      }
    }
  }
  return Math.max(...lengths);
}
