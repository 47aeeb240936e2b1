// growth: 1
// blame: 5-5
function solution(n) {
  // With a power of two in the circle, the one who starts stays.
  const power = 2 ** (31 - Math.clz32(n));
  const leaving = n - power;
  return 2 * leaving + 1;
}
