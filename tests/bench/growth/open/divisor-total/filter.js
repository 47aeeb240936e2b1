// growth: n^2
// blame: 10-10
function solution(n) {
  const numbers = Array(n)
    .fill(0)
    .map((_, i) => i + 1);

  let total = 0;
  numbers.forEach((number) => {
    const divisors = numbers.filter((d) => number % d === 0);
    total += divisors.length;
  });
  return total;
}
