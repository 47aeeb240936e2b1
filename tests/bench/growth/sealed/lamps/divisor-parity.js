// growth: n sqrt n
// blame: 5-9
function countDivisors(number) {
  let count = 0;
  for (let i = 1; i * i <= number; i++) {
    if (number % i === 0) {
      count += i * i === number ? 1 : 2;
    }
  }
  return count;
}

function solution(n) {
  let answer = 0;
  for (let lamp = 1; lamp <= n; lamp++) {
    if (countDivisors(lamp) % 2 === 1) answer++;
  }
  return answer;
}
