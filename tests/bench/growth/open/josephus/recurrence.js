// growth: n
// blame: 5-7
function solution(n) {
  let seat = 0;
  for (let children = 2; children <= n; children++) {
    seat = (seat + 2) % children;
  }
  return seat + 1;
}
