// growth: sqrt n
// blame: 7-10
function solution(n) {
  let rest = n;
  let lit = 0;
  // 1 + 3 + 5 + ... are the squares
  for (let odd = 1; odd <= rest; odd += 2) {
    rest -= odd;
    lit++;
  }
  return lit;
}
