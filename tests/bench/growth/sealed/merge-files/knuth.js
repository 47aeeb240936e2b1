// growth: n^2
// blame: 12-22
function solution(sizes) {
  const n = sizes.length;
  const sum = [0];
  sizes.forEach((size, i) => {
    sum[i + 1] = sum[i] + size;
  });
  const dp = sizes.map(() => new Float64Array(n));
  const cut = sizes.map((_, i) => new Int32Array(n).fill(i));
  for (let length = 2; length <= n; length++) {
    for (let i = 0, j = length - 1; j < n; i++, j++) {
      dp[i][j] = Infinity;
      // the best cut lies between the best cuts of the shorter ranges
      for (let k = cut[i][j - 1]; k <= Math.min(cut[i + 1][j], j - 1); k++) {
        const work = dp[i][k] + dp[k + 1][j] + sum[j + 1] - sum[i];
        if (work < dp[i][j]) {
          dp[i][j] = work;
          cut[i][j] = k;
        }
      }
    }
  }
  return dp[0][n - 1];
}
