// growth: n log n
// blame: 6-8
function solution(n) {
  const counts = new Uint16Array(n + 1);
  for (let divisor = 1; divisor <= n; divisor++) {
    for (let multiple = divisor; multiple <= n; multiple += divisor) {
      counts[multiple]++;
    }
  }
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
