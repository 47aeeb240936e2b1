// growth: n^2
// blame: 8-11
function solution(a, b) {
  const dp = Array.from({ length: a.length + 1 }, () => Array(b.length + 1).fill(0));
  let i = a.length - 1;
  while (i >= 0) {
    let j = b.length - 1;
    while (j >= 0) {
      dp[i][j] = a[i] === b[j] ? dp[i + 1][j + 1] + 1 : Math.max(dp[i + 1][j], dp[i][j + 1]);
      j--;
    }
    i--;
  }
  return dp[0][0];
}
