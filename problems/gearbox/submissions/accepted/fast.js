// gcd(0, b) is b, so 0 stands for "no gears".
function gcd(a, b) {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

function solution(teeth, k) {
  const n = teeth.length;

  const behind = new Array(n + 1).fill(0); // behind[i]: the gcd of the gears from i on
  for (let i = n - 1; i >= 0; i--) behind[i] = gcd(teeth[i], behind[i + 1]);

  let best = 0;
  let before = 0; // the gcd of the gears before the block that is taken out
  for (let start = 0; start + k <= n; start++) {
    best = Math.max(best, gcd(before, behind[start + k]));
    before = gcd(before, teeth[start]);
  }

  return best;
}
