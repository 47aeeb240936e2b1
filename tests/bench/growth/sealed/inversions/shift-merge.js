// growth: n^2
// blame: 10-17
function mergeSort(list) {
  if (list.length <= 1) return { list, count: 0 };
  const half = Math.floor(list.length / 2);
  const { list: left, count: a } = mergeSort(list.slice(0, half));
  const { list: right, count: b } = mergeSort(list.slice(half));
  const merged = [];
  let count = a + b;
  while (left.length > 0 && right.length > 0) {
    if (left[0] <= right[0]) {
      merged.push(left.shift());
    } else {
      count += left.length;
      merged.push(right.shift());
    }
  }
  return { list: merged.concat(left, right), count };
}

function solution(numbers) {
  return mergeSort(numbers).count;
}
