// Counts how many different letters are short, not how many tiles.
function solution(row, word, k) {
  const m = word.length;
  const lacks = new Array(26).fill(0);
  for (let i = 0; i < m; i++) lacks[word.charCodeAt(i) - 97]++;
  let short = lacks.filter((lack) => lack > 0).length;

  let answer = 0;
  for (let end = 0; end < row.length; end++) {
    const entering = row.charCodeAt(end) - 97;
    lacks[entering]--;
    if (lacks[entering] === 0) short--;
    if (end >= m) {
      const leaving = row.charCodeAt(end - m) - 97;
      lacks[leaving]++;
      if (lacks[leaving] === 1) short++;
    }
    if (end >= m - 1 && short <= k) answer++;
  }
  return answer;
}
