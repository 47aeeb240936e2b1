// growth: n^2 log n
// blame: 7-7
function solution(numbers) {
  let sum = 0;
  for (let length = 1; length <= numbers.length; length++) {
    const prefix = numbers.slice(0, length);
    prefix.sort((a, b) => a - b);
    sum += prefix[Math.ceil(length / 2) - 1];
  }
  return sum;
}
