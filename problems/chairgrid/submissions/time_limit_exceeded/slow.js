// Tries every number of rows.
function solution(n, minRows, minCols) {
  let shapes = 0;
  for (let rows = minRows; rows <= n; rows++) {
    if (n % rows === 0 && n / rows >= minCols) shapes++;
  }
  return shapes;
}
