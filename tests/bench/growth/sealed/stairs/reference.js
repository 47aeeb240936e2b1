// growth: n
// blame: 5-7
function solution(n) {
  let [before, now] = [1, 1];
  for (let stair = 2; stair <= n; stair++) {
    [before, now] = [now, (before + now) % 1234567];
  }
  return now;
}
