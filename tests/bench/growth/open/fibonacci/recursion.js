// growth: 2^n
// blame: 3-6
function fibonacci(n) {
  if (n < 2) return n;
  return (fibonacci(n - 1) + fibonacci(n - 2)) % 1234567;
}

function solution(n) {
  return fibonacci(n);
}
