// growth: n
// blame: 5-7
function solution(n, k) {
  let last = 0;
  for (let people = 2; people <= n; people++) {
    last = (last + k) % people;
  }
  return last + 1;
}
