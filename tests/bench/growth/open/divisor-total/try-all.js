// growth: n^2
// blame: 6-8
function solution(n) {
  let total = 0;
  for (let number = 1; number <= n; number++) {
    for (let d = 1; d <= number; d++) {
      if (number % d === 0) total++;
    }
  }
  return total;
}
