// Euclid's algorithm with subtraction in the place of the remainder: the recursion is as deep as a billion calls.
function gcd(a, b) {
  if (a === 0 || b === 0) return a + b;
  return a > b ? gcd(a - b, b) : gcd(a, b - a);
}

function solution(teeth, k) {
  const n = teeth.length;
  const behind = new Array(n + 1).fill(0);
  for (let i = n - 1; i >= 0; i--) behind[i] = gcd(behind[i + 1], teeth[i]);

  let best = 0;
  let before = 0;
  for (let start = 0; start + k <= n; start++) {
    best = Math.max(best, gcd(before, behind[start + k]));
    before = gcd(before, teeth[start]);
  }
  return best;
}
