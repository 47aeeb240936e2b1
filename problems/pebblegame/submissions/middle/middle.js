// Works out the values once, but the xor of all piles again for each move.
function solution(piles, takes) {
  const largest = piles.reduce((a, b) => Math.max(a, b));
  const grundy = new Uint8Array(largest + 1);
  for (let pile = 0; pile <= largest; pile++) {
    let reachable = 0;
    for (const take of takes) {
      if (take <= pile) reachable |= 1 << grundy[pile - take];
    }
    let value = 0;
    while ((reachable >> value) & 1) value++;
    grundy[pile] = value;
  }

  let answer = 0;
  for (let i = 0; i < piles.length; i++) {
    for (const take of takes) {
      if (take > piles[i]) continue;
      let xor = grundy[piles[i] - take];
      for (let j = 0; j < piles.length; j++) {
        if (j !== i) xor ^= grundy[piles[j]];
      }
      if (xor === 0) answer++;
    }
  }
  return answer;
}
