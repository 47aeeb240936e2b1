// Stops at the first take that is too large, as if the takes were given in increasing order.
function solution(piles, takes) {
  const grundy = [];
  for (let pile = 0; pile <= Math.max(...piles); pile++) {
    let reachable = 0;
    for (const take of takes) {
      if (take > pile) break;
      reachable |= 1 << grundy[pile - take];
    }
    let value = 0;
    while ((reachable >> value) & 1) value++;
    grundy.push(value);
  }

  const total = piles.reduce((xor, pile) => xor ^ grundy[pile], 0);
  let answer = 0;
  for (const pile of piles) {
    for (const take of takes) {
      if (take > pile) break;
      if ((total ^ grundy[pile] ^ grundy[pile - take]) === 0) answer++;
    }
  }
  return answer;
}
