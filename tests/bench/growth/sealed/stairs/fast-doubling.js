// growth: log n
// blame: 6-12
const MOD = 1234567;

// the n-th number of the sequence 0, 1, 1, 2, 3, 5, ... and its successor
function pair(n) {
  if (n === 0) return [0, 1];
  const [a, b] = pair(Math.floor(n / 2));
  const even = (a * (2 * b - a + MOD)) % MOD;
  const odd = (a * a + b * b) % MOD;
  return n % 2 === 0 ? [even, odd] : [odd, (even + odd) % MOD];
}

const solution = (n) => {
  const [, ways] = pair(n);
  return ways;
};
