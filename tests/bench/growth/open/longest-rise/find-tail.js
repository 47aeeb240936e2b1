// growth: n sqrt n
// blame: 7-7
function solution(cards) {
  // tails[k] is the smallest card that ends a rise of k + 1 cards
  const tails = [];
  cards.forEach((card) => {
    const at = tails.findIndex((tail) => tail > card);
    if (at === -1) tails.push(card);
    else tails[at] = card;
  });
  return tails.length;
}
