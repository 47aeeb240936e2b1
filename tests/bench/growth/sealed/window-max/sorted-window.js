// growth: n^2
// blame: 17-18
function placeOf(sorted, value) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid] < value) low = mid + 1;
    else high = mid;
  }
  return low;
}

function solution(numbers, k) {
  const sorted = numbers.slice(0, k).sort((a, b) => a - b);
  let sum = sorted[k - 1];
  for (let i = k; i < numbers.length; i++) {
    sorted.splice(placeOf(sorted, numbers[i - k]), 1);
    sorted.splice(placeOf(sorted, numbers[i]), 0, numbers[i]);
    sum += sorted[k - 1];
  }
  return sum;
}
