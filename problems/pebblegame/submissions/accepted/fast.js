function solution(piles, takes) {
  const largest = piles.reduce((a, b) => Math.max(a, b));
  const grundy = new Uint8Array(largest + 1);
  const seenAt = new Array(takes.length + 1).fill(-1); // value -> the latest pile from which it can be reached

  for (let pile = 0; pile <= largest; pile++) {
    for (const take of takes) {
      if (take <= pile) seenAt[grundy[pile - take]] = pile;
    }
    while (seenAt[grundy[pile]] === pile) grundy[pile]++;
  }

  const total = piles.reduce((xor, pile) => xor ^ grundy[pile], 0);

  let answer = 0;
  for (const pile of piles) {
    const wanted = total ^ grundy[pile]; // the xor of the other piles
    for (const take of takes) {
      if (take <= pile && grundy[pile - take] === wanted) answer++;
    }
  }
  return answer;
}
