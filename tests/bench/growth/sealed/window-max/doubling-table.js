// growth: n log n
// blame: 10-10
function solution(numbers, k) {
  // after each round every entry covers a span twice as long
  let largest = numbers;
  let span = 1;
  while (span * 2 <= k) {
    const step = span;
    const before = largest;
    largest = before.map((value, i) => Math.max(value, before[i + step] ?? 0));
    span *= 2;
  }
  let sum = 0;
  for (let i = 0; i + k <= numbers.length; i++) {
    sum += Math.max(largest[i], largest[i + k - span]);
  }
  return sum;
}
