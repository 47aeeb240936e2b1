// growth: log n
// blame: 7-11
function solution(base, n) {
  let result = 1;
  let factor = base % 100;
  let left = n;
  while (left > 0) {
    if (left % 2 === 1) result = (result * factor) % 100;
    factor = (factor * factor) % 100;
    left = Math.floor(left / 2);
  }
  return result;
}
