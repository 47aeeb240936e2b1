// growth: n^2
// blame: 9-12
function solution(lengths) {
  lengths.sort((a, b) => a - b);
  const n = lengths.length;
  let answer = 0;
  for (let i = 0; i < n - 2; i++) {
    let end = i + 2;
    for (let j = i + 1; j < n - 1; j++) {
      while (end < n && lengths[i] + lengths[j] > lengths[end]) end++;
      answer += Math.max(0, end - j - 1);
    }
  }
  return answer;
}
