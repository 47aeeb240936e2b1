// growth: n
// blame: 7-9
function solution(n) {
  const radius = Math.floor(n ** 0.5);
  let points = 0;
  for (let x = 0; x <= radius; x++) {
    for (let y = 0; y <= radius; y++) {
      if (x * x + y * y <= n) points += 1;
    }
  }
  return points;
}
