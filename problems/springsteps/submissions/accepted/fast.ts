function solution(power: number[]): number {
  const n = power.length;
  const jumps = new Float64Array(n + 1); // expected from stone i
  const sums = new Float64Array(n + 2); // of jumps[i], jumps[i + 1], …

  for (let i = n - 1; i >= 0; i--) {
    const mean = (sums[i + 1] - sums[i + 1 + power[i]]) / power[i];
    jumps[i] = mean + 1;
    sums[i] = jumps[i] + sums[i + 1];
  }

  return jumps[0];
}
