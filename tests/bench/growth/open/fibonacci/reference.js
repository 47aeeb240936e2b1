// growth: log n
// blame: 16-20
const MOD = 1234567;

const multiply = ([a, b, c, d], [e, f, g, h]) => [
  (a * e + b * g) % MOD,
  (a * f + b * h) % MOD,
  (c * e + d * g) % MOD,
  (c * f + d * h) % MOD,
];

function solution(n) {
  let result = [1, 0, 0, 1];
  let base = [1, 1, 1, 0];
  let rest = n;
  while (rest > 0) {
    if (rest % 2 === 1) result = multiply(result, base);
    base = multiply(base, base);
    rest = Math.floor(rest / 2);
  }
  return result[1];
}
