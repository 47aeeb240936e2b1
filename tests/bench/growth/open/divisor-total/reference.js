// growth: sqrt n
// blame: 6-11
function solution(n) {
  let total = 0;
  let start = 1;
  while (start <= n) {
    const quotient = Math.floor(n / start);
    const end = Math.floor(n / quotient);
    total += quotient * (end - start + 1);
    start = end + 1;
  }
  return total;
}
