// Counts the square twice: it is its own turned rectangle.
function solution(n, minRows, minCols) {
  let shapes = 0;
  for (let a = 1; a * a <= n; a++) {
    if (n % a !== 0) continue;
    const b = n / a;
    if (a >= minRows && b >= minCols) shapes++;
    if (b >= minRows && a >= minCols) shapes++;
  }
  return shapes;
}
