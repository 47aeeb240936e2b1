function solution(piles: number[], takes: number[]): number {
  const largest = piles.reduce((a, b) => Math.max(a, b));
  const sorted = [...takes].sort((a, b) => a - b);
  const grundy = new Uint8Array(largest + 1);

  for (let pile = 0; pile <= largest; pile++) {
    let reachable = 0; // bit g is set when a move leads to a pile of value g
    for (const take of sorted) {
      if (take > pile) break;
      reachable |= 1 << grundy[pile - take];
    }
    let value = 0;
    while ((reachable >> value) & 1) value++;
    grundy[pile] = value;
  }

  const total = piles.reduce((xor, pile) => xor ^ grundy[pile], 0);

  let answer = 0;
  for (const pile of piles) {
    for (const take of sorted) {
      if (take > pile) break;
      if ((total ^ grundy[pile] ^ grundy[pile - take]) === 0) answer++;
    }
  }
  return answer;
}
