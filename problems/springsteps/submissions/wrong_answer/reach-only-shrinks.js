// Keeps a window of stones whose far end only ever comes nearer, but a strong spring may reach further again.
function solution(power) {
  const n = power.length;
  const jumps = new Array(n + 1).fill(0);
  let sum = 0; // of jumps[i + 1] to jumps[end]
  let end = n;
  for (let i = n - 1; i >= 0; i--) {
    sum += jumps[i + 1];
    while (end > i + power[i]) sum -= jumps[end--];
    jumps[i] = 1 + sum / (end - i);
  }
  return jumps[0];
}
