// growth: n
// blame: 5-7
function solution(base, n) {
  const MOD = 100;
  const factors = Array(n).fill(base);

  const answer = factors.map((factor) => factor % MOD).reduce((product, factor) => (product * factor) % MOD, 1);

  return answer;
}
