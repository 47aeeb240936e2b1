// growth: sqrt n
// blame: 7-10
function solution(n) {
  // 1 + 3 + 5 + ... are the squares
  let rest = n;
  let count = 0;
  for (let odd = 1; odd <= rest; odd += 2) {
    rest -= odd;
    count += 1;
  }
  return count;
}
