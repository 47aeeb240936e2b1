// growth: n^2
// blame: 11-18
function mergeSort(numbers) {
  if (numbers.length === 1) return { sorted: numbers, count: 0 };
  const half = Math.floor(numbers.length / 2);
  const { sorted: left, count: inLeft } = mergeSort(numbers.slice(0, half));
  const { sorted: right, count: inRight } = mergeSort(numbers.slice(half));
  let count = inLeft + inRight;

  const sorted = [];
  while (left.length > 0 && right.length > 0) {
    if (left[0] < right[0]) {
      sorted.push(left.shift());
    } else {
      sorted.push(right.shift());
      count += left.length;
    }
  }
  return { sorted: [...sorted, ...left, ...right], count };
}

function solution(numbers) {
  return mergeSort(numbers).count;
}
