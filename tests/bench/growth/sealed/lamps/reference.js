// growth: sqrt n
// blame: 7-10
function solution(n) {
  // a lamp stays lit when its number has an odd number of divisors: a square
  let lit = 0;
  let i = 1;
  while (i * i <= n) {
    lit++;
    i++;
  }
  return lit;
}
