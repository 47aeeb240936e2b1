// Adds up the expected jumps of all reachable stones for every stone.
function solution(power) {
  const n = power.length;
  const jumps = new Array(n + 1).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = 0;
    for (let stone = i + 1; stone <= i + power[i]; stone++) sum += jumps[stone];
    jumps[i] = 1 + sum / power[i];
  }
  return jumps[0];
}
