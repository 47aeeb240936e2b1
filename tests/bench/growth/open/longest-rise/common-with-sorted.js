// growth: n^2
// blame: 9-12
// A rise is what the cards have in common with the sorted cards.
function solution(cards) {
  const sorted = cards.slice().sort((a, b) => a - b);
  let above = new Int32Array(cards.length + 1);
  for (const card of sorted) {
    const row = new Int32Array(cards.length + 1);
    for (let i = 1; i <= cards.length; i++) {
      if (cards[i - 1] === card) row[i] = above[i - 1] + 1;
      else row[i] = Math.max(row[i - 1], above[i]);
    }
    above = row;
  }
  return above[cards.length];
}
