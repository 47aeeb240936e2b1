// growth: n
// blame: 5-7
function solution(n) {
  let total = 0;
  for (let divisor = 1; divisor <= n; divisor++) {
    total += Math.floor(n / divisor);
  }
  return total;
}
