// growth: n^2
// blame: 5-12
function solution(a, b, c, d) {
  const sums = new Map();
  for (const x of a) {
    for (const y of b) sums.set(x + y, (sums.get(x + y) ?? 0) + 1);
  }

  let ways = 0;
  for (const z of c) {
    for (const w of d) ways += sums.get(-z - w) ?? 0;
  }
  return ways;
}
