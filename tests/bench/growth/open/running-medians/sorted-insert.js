// growth: n^2
// blame: 18-18
function lowerBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid] < value) low = mid + 1;
    else high = mid;
  }
  return low;
}

function solution(numbers) {
  const sorted = [];
  let sum = 0;
  for (const number of numbers) {
    sorted.splice(lowerBound(sorted, number), 0, number);
    sum += sorted[(sorted.length - 1) >> 1];
  }
  return sum;
}
