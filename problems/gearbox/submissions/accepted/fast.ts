// gcd(0, b) is b, so 0 stands for "no gears".
function gcd(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

function solution(teeth: number[], k: number): number {
  const n = teeth.length;
  const before: number[] = [0]; // before[i]: the gcd of the first i gears
  for (let i = 0; i < n; i++) before.push(gcd(before[i], teeth[i]));

  let best = 0;
  let behind = 0; // the gcd of the gears behind the block that is taken out
  for (let end = n; end >= k; end--) {
    best = Math.max(best, gcd(before[end - k], behind));
    behind = gcd(behind, teeth[end - 1]);
  }
  return best;
}
