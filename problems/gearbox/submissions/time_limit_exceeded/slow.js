// For every block, works out the gcd of all gears that remain from the beginning.
function gcd(a, b) {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

function solution(teeth, k) {
  let best = 0;
  for (let start = 0; start + k <= teeth.length; start++) {
    let divisor = 0;
    for (let i = 0; i < start; i++) divisor = gcd(divisor, teeth[i]);
    for (let i = start + k; i < teeth.length; i++) divisor = gcd(divisor, teeth[i]);
    best = Math.max(best, divisor);
  }
  return best;
}
