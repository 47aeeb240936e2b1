// growth: n^3
// blame: 14-16
function solution(piles) {
  const n = piles.length;
  const prefix = [0];
  piles.forEach((pile, i) => {
    prefix[i + 1] = prefix[i] + pile;
  });
  const dp = Array.from(Array(n), () => Array(n).fill(0));

  for (let start = n - 2; start >= 0; start--) {
    for (let end = start + 1; end < n; end++) {
      let best = Number.MAX_SAFE_INTEGER;
      for (let mid = start; mid < end; mid++) {
        best = Math.min(best, dp[start][mid] + dp[mid + 1][end]);
      }
      dp[start][end] = best + prefix[end + 1] - prefix[start];
    }
  }
  return dp[0][n - 1];
}
