// growth: 1
// blame: 5-5
function solution(n) {
  // Only square numbers have an odd number of divisors.
  const root = Math.sqrt(n);
  const lit = Math.floor(root);
  return lit;
}
