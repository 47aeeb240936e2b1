// Lets every spring throw to the stone in the middle of those it can reach, or half and half to the two next to the middle.
function solution(power) {
  const n = power.length;
  const jumps = new Array(n + 1).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const middle = (power[i] + 1) / 2;
    jumps[i] = 1 + (jumps[i + Math.floor(middle)] + jumps[i + Math.ceil(middle)]) / 2;
  }
  return jumps[0];
}
