// growth: n^3
// blame: 7-12
function solution(lengths) {
  let answer = 0;
  for (let i = 0; i < lengths.length; i++) {
    for (let j = i + 1; j < lengths.length; j++) {
      for (let k = j + 1; k < lengths.length; k++) {
        const [a, b, c] = [lengths[i], lengths[j], lengths[k]];
        if (a + b > c && b + c > a && c + a > b) {
          answer += 1;
        }
      }
    }
  }
  return answer;
}
