// growth: n
// blame: 7-8
const isDivisible = (n) => (d) => n % d === 0;

function solution(n) {
  if (n < 2) return false;
  const candidates = [...Array(n).keys()].slice(2);
  return !candidates.some(isDivisible(n));
}
