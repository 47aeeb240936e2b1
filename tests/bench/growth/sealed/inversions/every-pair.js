// growth: n^2
// blame: 6-8
function solution(numbers) {
  let answer = 0;
  for (let i = 0; i < numbers.length - 1; i++) {
    for (let j = i + 1; j < numbers.length; j++) {
      if (numbers[i] > numbers[j]) answer++;
    }
  }
  return answer;
}
