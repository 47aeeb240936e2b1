// growth: log n
// blame: 6-10
function solution(numbers, target) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (numbers[mid] < target) low = mid + 1;
    else high = mid;
  }
  return low;
}
