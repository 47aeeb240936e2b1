// growth: n^2
// blame: 7-7
function solution(n) {
  // newest number first
  const numbers = [1, 0];
  while (numbers.length <= n) {
    numbers.unshift((numbers[0] + numbers[1]) % 1234567);
  }
  return numbers[0];
}
