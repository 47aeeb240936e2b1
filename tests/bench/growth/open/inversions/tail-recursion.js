// growth: n^2
// blame: 5-9
function solution(numbers) {
  if (numbers.length <= 1) return 0;
  const [first, ...rest] = numbers;
  let inversions = 0;
  rest.forEach((number) => {
    if (number < first) inversions += 1;
  });
  return inversions + solution(rest);
}
