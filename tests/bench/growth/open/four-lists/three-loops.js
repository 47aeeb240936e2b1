// growth: n^3
// blame: 10-13
function solution(a, b, c, d) {
  const count = {};
  for (const w of d) count[w] = (count[w] || 0) + 1;

  let ways = 0;
  for (const x of a) {
    for (const y of b) {
      for (const z of c) {
        const wanted = 0 - x - y - z;
        if (count[wanted]) ways += count[wanted];
      }
    }
  }
  return ways;
}
