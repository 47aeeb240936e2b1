// growth: n^2
// blame: 5-5
function solution(numbers) {
  const beginsAnother = (number, i) => {
    return numbers.some((other, j) => i !== j && other.startsWith(number));
  };
  return numbers.filter(beginsAnother).length;
}
