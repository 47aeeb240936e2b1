// growth: log n
// blame: 6-12
const MOD = 1234567;

// [F(n), F(n + 1)]
function pair(n) {
  if (n === 0) return [0, 1];
  const [a, b] = pair(n >> 1);
  const even = (a * ((2 * b - a + MOD) % MOD)) % MOD;
  const odd = (a * a + b * b) % MOD;
  return n & 1 ? [odd, (even + odd) % MOD] : [even, odd];
}

function solution(n) {
  return pair(n)[0];
}
