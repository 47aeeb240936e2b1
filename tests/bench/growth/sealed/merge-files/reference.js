// growth: n^3
// blame: 12-14
function solution(sizes) {
  const n = sizes.length;
  const prefix = [0];
  for (const size of sizes) prefix.push(prefix[prefix.length - 1] + size);
  const cost = Array.from({ length: n }, () => new Array(n).fill(0));
  for (let length = 2; length <= n; length++) {
    for (let i = 0; i + length <= n; i++) {
      const j = i + length - 1;
      let best = Infinity;
      for (let k = i; k < j; k++) {
        best = Math.min(best, cost[i][k] + cost[k + 1][j]);
      }
      cost[i][j] = best + prefix[j + 1] - prefix[i];
    }
  }
  return cost[0][n - 1];
}
