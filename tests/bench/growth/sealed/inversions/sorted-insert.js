// growth: n^2
// blame: 15-15
function solution(numbers) {
  const sorted = [];
  let answer = 0;
  for (const number of numbers) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const mid = Math.floor((low + high) / 2);
      if (sorted[mid] <= number) low = mid + 1;
      else high = mid;
    }
    answer += sorted.length - low;
    sorted.splice(low, 0, number);
  }
  return answer;
}
