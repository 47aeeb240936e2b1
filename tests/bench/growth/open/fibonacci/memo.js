// growth: n
// blame: 8-13
const memo = new Map([
  [0, 0],
  [1, 1],
]);

function fibonacci(n) {
  if (memo.has(n)) return memo.get(n);
  const value = (fibonacci(n - 1) + fibonacci(n - 2)) % 1234567;
  memo.set(n, value);
  return value;
}

function solution(n) {
  return fibonacci(n);
}
