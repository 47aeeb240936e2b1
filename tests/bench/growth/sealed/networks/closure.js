// growth: n^3
// blame: 8-10
function solution(matrix) {
  const n = matrix.length;
  const reach = matrix.map((row) => row.map(Boolean));
  for (let via = 0; via < n; via++) {
    for (let from = 0; from < n; from++) {
      for (let to = 0; to < n; to++) {
        reach[from][to] = reach[from][to] || (reach[from][via] && reach[via][to]);
      }
    }
  }
  // every group is counted at its first computer
  return reach.filter((row, i) => row.indexOf(true) === i).length;
}
