// growth: n^3
// blame: 11-13
function solution(n, friendships) {
  const knows = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => i === j));
  for (const [a, b] of friendships) {
    knows[a][b] = true;
    knows[b][a] = true;
  }
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        knows[i][j] ||= knows[i][k] && knows[k][j];
      }
    }
  }

  const sizes = knows.map((row) => row.filter(Boolean).length);
  // each group is counted by its first member
  const groups = knows.filter((row, i) => row.indexOf(true) === i).length;
  return [groups, Math.max(...sizes)];
}
