// growth: n
// blame: 5-10
function solution(base, n) {
  let digits = 1;
  for (let i = 0; i < n; i++) {
    digits *= base;
    if (digits >= 100) {
      digits %= 100;
    }
  }
  return digits;
}
