// growth: 2^n
// blame: 3-7
function climb(n) {
  if (n === 0) return 1;
  if (n < 0) return 0;
  return climb(n - 1) + climb(n - 2);
}

function solution(n) {
  return climb(n) % 1234567;
}
