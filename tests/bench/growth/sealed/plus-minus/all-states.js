// growth: 2^n
// blame: 7-15
function solution(numbers, target) {
  const states = [[0, 0]];
  let head = 0;
  let answer = 0;
  while (head < states.length) {
    const [used, sum] = states[head];
    head += 1;
    if (used === numbers.length) {
      if (sum === target) answer = (answer + 1) % 1000007;
    } else {
      states.push([used + 1, sum + numbers[used]], [used + 1, sum - numbers[used]]);
    }
  }
  return answer;
}
