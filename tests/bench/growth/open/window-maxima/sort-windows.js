// growth: n^2 log n
// blame: 6-6
function solution(numbers, k) {
  let sum = 0;
  for (let end = k; end <= numbers.length; end++) {
    const [max] = numbers.slice(end - k, end).sort((a, b) => b - a);
    sum += max;
  }
  return sum;
}
