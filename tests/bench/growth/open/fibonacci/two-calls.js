// growth: n
// blame: 12-20
const MOD = 1234567;

function multiply(x, y) {
  return [
    [(x[0][0] * y[0][0] + x[0][1] * y[1][0]) % MOD, (x[0][0] * y[0][1] + x[0][1] * y[1][1]) % MOD],
    [(x[1][0] * y[0][0] + x[1][1] * y[1][0]) % MOD, (x[1][0] * y[0][1] + x[1][1] * y[1][1]) % MOD],
  ];
}

function power(exponent) {
  const step = [
    [1, 1],
    [1, 0],
  ];
  if (exponent === 1) return step;
  const half = Math.floor(exponent / 2);
  return multiply(power(half), power(exponent - half));
}

function solution(n) {
  return power(n)[0][1];
}
