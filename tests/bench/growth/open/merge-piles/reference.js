// growth: n^2
// blame: 11-23
function solution(piles) {
  const n = piles.length;
  const before = [0];
  for (const pile of piles) before.push(before.at(-1) + pile);
  const cost = Array.from({ length: n }, () => new Array(n).fill(0));
  const cut = Array.from({ length: n }, (_, i) => new Array(n).fill(i));

  for (let length = 2; length <= n; length++) {
    for (let i = 0, j = length - 1; j < n; i++, j++) {
      let best = Infinity;
      // the best cut lies between those of the two shorter stretches
      const last = Math.min(cut[i + 1][j], j - 1);
      for (let k = cut[i][j - 1]; k <= last; k++) {
        const sum = cost[i][k] + cost[k + 1][j];
        if (sum < best) {
          best = sum;
          cut[i][j] = k;
        }
      }
      cost[i][j] = best + before[j + 1] - before[i];
    }
  }
  return cost[0][n - 1];
}
