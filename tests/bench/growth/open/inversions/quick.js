// growth: n log n
// blame: 5-16
function solution(numbers) {
  if (numbers.length < 2) return 0;
  const [pivot, ...others] = numbers;
  const smaller = [];
  const larger = [];
  let inversions = 0;
  for (const number of others) {
    if (number < pivot) {
      inversions += larger.length + 1;
      smaller.push(number);
    } else {
      larger.push(number);
    }
  }
  return inversions + solution(smaller) + solution(larger);
}
