// growth: n^3
// blame: 8-11
function solution(sticks) {
  const n = sticks.length;
  let answer = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      for (let k = j + 1; k < n; k++) {
        const [a, b, c] = [sticks[i], sticks[j], sticks[k]];
        if (a + b > c && a + c > b && b + c > a) answer++;
      }
    }
  }
  return answer;
}
