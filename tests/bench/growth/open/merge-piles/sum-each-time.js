// growth: worse than n^3
// blame: 14-14
function solution(piles) {
  const n = piles.length;
  const dp = [];
  for (let i = 0; i < n; i++) {
    dp.push(Array(n).fill(Infinity));
    dp[i][i] = 0;
  }
  for (let length = 2; length <= n; length++) {
    for (let i = 0; i + length <= n; i++) {
      const j = i + length - 1;
      for (let k = i; k < j; k++) {
        const sum = piles.slice(i, j + 1).reduce((a, b) => a + b, 0);
        const cost = dp[i][k] + dp[k + 1][j] + sum;
        if (cost < dp[i][j]) dp[i][j] = cost;
      }
    }
  }
  return dp[0][n - 1];
}
