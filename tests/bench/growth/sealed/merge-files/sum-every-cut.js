// growth: worse than n^3
// blame: 10-10
function solution(sizes) {
  const n = sizes.length;
  const dp = Array.from({ length: n }, () => Array.from({ length: n }, () => Infinity));
  for (let i = n - 1; i >= 0; i--) {
    dp[i][i] = 0;
    for (let j = i + 1; j < n; j++) {
      for (let k = i; k < j; k++) {
        const merged = sizes.slice(i, j + 1).reduce((a, b) => a + b);
        dp[i][j] = Math.min(dp[i][j], dp[i][k] + dp[k + 1][j] + merged);
      }
    }
  }
  return dp[0][n - 1];
}
