// growth: n^2
// blame: 9-11
function solution(matrix) {
  const n = matrix.length;
  const visited = new Array(n).fill(false);

  const visit = (i) => {
    visited[i] = true;
    for (let j = 0; j < n; j++) {
      if (matrix[i][j] === 1 && !visited[j]) visit(j);
    }
  };

  let groups = 0;
  for (let i = 0; i < n; i++) {
    if (visited[i]) continue;
    groups++;
    visit(i);
  }
  return groups;
}
