// growth: 2^n
// blame: 5-13
function solution(things, limit) {
  let answer = 0;
  const dfs = (i, weight, value) => {
    if (weight > limit) return;
    if (i === things.length) {
      answer = Math.max(answer, value);
      return;
    }
    dfs(i + 1, weight, value);
    dfs(i + 1, weight + things[i][0], value + things[i][1]);
  };
  dfs(0, 0, 0);
  return answer;
}
