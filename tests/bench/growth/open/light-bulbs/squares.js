// growth: n
// blame: 6-10
function solution(n) {
  let bulb = 0;
  let lit = 0;
  while (bulb < n) {
    bulb += 1;
    const root = Math.sqrt(bulb);
    if (root === Math.trunc(root)) lit += 1;
  }
  return lit;
}
