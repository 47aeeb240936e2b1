function solution(row: string, word: string, k: number): number {
  const n = row.length;
  const m = word.length;
  const letter = (text: string, i: number): number => text.charCodeAt(i) - 97;

  // How many of each letter the window lacks; below zero when it has more than the word needs.
  const lacks: number[] = new Array(26).fill(0);
  for (let i = 0; i < m; i++) {
    lacks[letter(word, i)]++;
    lacks[letter(row, i)]--;
  }
  let missing = lacks.reduce((sum, lack) => sum + Math.max(0, lack), 0);

  let answer = missing <= k ? 1 : 0;
  for (let start = 1; start + m <= n; start++) {
    if (++lacks[letter(row, start - 1)] > 0) missing++;
    if (--lacks[letter(row, start + m - 1)] >= 0) missing--;
    if (missing <= k) answer++;
  }
  return answer;
}
