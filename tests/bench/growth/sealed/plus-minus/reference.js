// growth: n^2
// blame: 11-16
function solution(numbers, target) {
  const MOD = 1000007;
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (Math.abs(target) > sum) return 0;
  let ways = new Int32Array(2 * sum + 1);
  ways[sum] = 1;
  for (const number of numbers) {
    const next = new Int32Array(2 * sum + 1);
    for (let i = 0; i <= 2 * sum; i++) {
      let count = 0;
      if (i >= number) count += ways[i - number];
      if (i + number <= 2 * sum) count += ways[i + number];
      next[i] = count % MOD;
    }
    ways = next;
  }
  return ways[sum + target];
}
