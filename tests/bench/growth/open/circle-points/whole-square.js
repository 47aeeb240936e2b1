// growth: n^2
// blame: 6-9
function solution(n) {
  let points = 0;
  for (let x = 0; x <= n; x++) {
    for (let y = 0; y <= n; y++) {
      const inside = x * x + y * y <= n;
      if (inside) points++;
    }
  }
  return points;
}
