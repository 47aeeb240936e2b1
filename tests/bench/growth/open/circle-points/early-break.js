// growth: n
// blame: 5-10
function solution(n) {
  let points = 0;
  for (let x = 0; x <= n; x++) {
    for (let y = 0; y <= n; y++) {
      if (x * x + y * y > n) break;
      points++;
    }
  }
  return points;
}
