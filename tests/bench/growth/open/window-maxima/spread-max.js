// growth: n^2
// blame: 6-6
function solution(numbers, k) {
  let sum = 0;
  for (let i = 0; i <= numbers.length - k; i++) {
    sum += Math.max(...numbers.slice(i, i + k));
  }
  return sum;
}
