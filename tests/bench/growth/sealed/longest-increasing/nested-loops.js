// growth: n^2
// blame: 8-12
function solution(numbers) {
  const n = numbers.length;
  const dp = new Array(n).fill(1);
  let answer = 1;
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      if (numbers[j] < numbers[i] && dp[i] < dp[j] + 1) {
        dp[i] = dp[j] + 1;
      }
    }
    if (dp[i] > answer) answer = dp[i];
  }
  return answer;
}
