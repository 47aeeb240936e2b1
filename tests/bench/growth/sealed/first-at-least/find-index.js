// growth: n
// blame: 4-6
function solution(numbers, target) {
  const index = numbers.findIndex((number) => {
    return number >= target;
  });
  if (index === -1) {
    return numbers.length;
  }
  return index;
}
