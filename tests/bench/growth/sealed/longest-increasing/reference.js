// growth: n log n
// blame: 8-12
function solution(numbers) {
  const tails = [];
  for (const number of numbers) {
    let left = 0;
    let right = tails.length;
    while (left < right) {
      const mid = (left + right) >>> 1;
      if (tails[mid] < number) left = mid + 1;
      else right = mid;
    }
    tails[left] = number;
  }
  return tails.length;
}
