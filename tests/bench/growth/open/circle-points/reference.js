// growth: sqrt n
// blame: 5-7
function solution(n) {
  let points = 0;
  for (let x = 0; x * x <= n; x++) {
    points += Math.floor(Math.sqrt(n - x * x)) + 1;
  }
  return points;
}
