// growth: n^2
// blame: 7-9
function solution(numbers, k) {
  const sorted = numbers.slice(0, k).sort((a, b) => a - b);
  let sum = sorted[k - 1];
  for (let i = k; i < numbers.length; i++) {
    sorted.splice(sorted.indexOf(numbers[i - k]), 1);
    const at = sorted.findIndex((number) => number >= numbers[i]);
    sorted.splice(at < 0 ? sorted.length : at, 0, numbers[i]);
    sum += sorted[k - 1];
  }
  return sum;
}
