// Stops at the first block whose removal gives more than the gcd of all gears.
function gcd(a, b) {
  return b === 0 ? a : gcd(b, a % b);
}

function solution(teeth, k) {
  const n = teeth.length;
  const behind = new Array(n + 1).fill(0);
  for (let i = n - 1; i >= 0; i--) behind[i] = gcd(behind[i + 1], teeth[i]);

  let before = 0;
  for (let start = 0; start + k <= n; start++) {
    const rest = gcd(before, behind[start + k]);
    if (rest > behind[0]) return rest;
    before = gcd(before, teeth[start]);
  }
  return behind[0];
}
