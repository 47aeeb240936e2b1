// growth: sqrt n
// blame: 6-9
function solution(n) {
  let y = Math.floor(Math.sqrt(n));
  let points = 0;
  for (let x = 0; x * x <= n; x++) {
    while (x * x + y * y > n) y--;
    points += y + 1;
  }
  return points;
}
