// growth: 2^n
// blame: 5-12
function solution(things, capacity) {
  let answer = 0;
  const dfs = (index, weight, value) => {
    if (index === things.length) {
      if (weight <= capacity && value > answer) answer = value;
      return;
    }
    dfs(index + 1, weight + things[index][0], value + things[index][1]);
    dfs(index + 1, weight, value);
  };
  dfs(0, 0, 0);
  return answer;
}
