// growth: n log n
// blame: 12-20
function solution(numbers) {
  const buffer = new Array(numbers.length);

  function sort(from, to) {
    if (to - from < 2) return 0;
    const middle = (from + to) >> 1;
    let inversions = sort(from, middle) + sort(middle, to);
    let left = from;
    let right = middle;
    for (let i = from; i < to; i++) {
      if (right === to || (left < middle && numbers[left] < numbers[right])) {
        buffer[i] = numbers[left++];
      } else {
        buffer[i] = numbers[right++];
        inversions += middle - left;
      }
    }
    for (let i = from; i < to; i++) numbers[i] = buffer[i];
    return inversions;
  }

  return sort(0, numbers.length);
}
