// growth: worse than n^3
// blame: 5-17
const known = {};

function solution(piles) {
  if (piles.length === 1) return 0;
  const key = piles.join(' ');
  if (key in known) return known[key];

  let least = Infinity;
  for (let i = 1; i < piles.length; i++) {
    const cost = solution(piles.slice(0, i)) + solution(piles.slice(i));
    if (cost < least) least = cost;
  }
  known[key] = least + piles.reduce((a, b) => a + b);
  return known[key];
}
