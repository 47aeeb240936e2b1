// growth: n^2
// blame: 8-14
function solution(s) {
  const n = s.length;
  const same = Array.from({ length: n }, () => new Uint8Array(n));
  let answer = 1;
  for (let end = 0; end < n; end++) {
    for (let start = end; start >= 0; start--) {
      if (s[start] !== s[end]) continue;
      if (end - start < 2 || same[start + 1][end - 1] === 1) {
        same[start][end] = 1;
        answer = Math.max(answer, end - start + 1);
      }
    }
  }
  return answer;
}
