// growth: 2^n
// blame: 5-12
function solution(numbers, target) {
  let answer = 0;
  function dfs(depth, sum) {
    if (depth === numbers.length) {
      if (sum === target) answer++;
      return;
    }
    dfs(depth + 1, sum + numbers[depth]);
    dfs(depth + 1, sum - numbers[depth]);
  }
  dfs(0, 0);
  return answer % 1000007;
}
