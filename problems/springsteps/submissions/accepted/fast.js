function solution(power) {
  const n = power.length;
  const sums = new Array(n + 2).fill(0); // of the expected jumps from stone i and all stones after it
  let jumps = 0;

  for (let i = n - 1; i >= 0; i--) {
    const reachable = sums[i + 1] - sums[i + power[i] + 1];
    jumps = 1 + reachable / power[i];
    sums[i] = sums[i + 1] + jumps;
  }

  return jumps;
}
