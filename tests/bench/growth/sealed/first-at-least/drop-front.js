// growth: n^2
// blame: 7-7
function solution(numbers, target) {
  let rest = numbers;
  let index = 0;
  while (rest.length > 0) {
    const [first, ...others] = rest;
    if (first >= target) break;
    rest = others;
    index++;
  }
  return index;
}
