// growth: n^2
// blame: 6-7
function solution(numbers, k) {
  let answer = 0;
  for (let start = 0; start <= numbers.length - k; start++) {
    const window = numbers.slice(start, start + k);
    answer += Math.max(...window);
  }
  return answer;
}
