// growth: n sqrt n
// blame: 5-8
function countDivisors(number) {
  let count = 0;
  for (let d = 1; d * d <= number; d++) {
    if (number % d !== 0) continue;
    count += d * d === number ? 1 : 2;
  }
  return count;
}

function solution(n) {
  let total = 0;
  for (let number = 1; number <= n; number++) total += countDivisors(number);
  return total;
}
