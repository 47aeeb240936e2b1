function solution(n, minRows, minCols) {
  let shapes = 0;

  for (let a = 1; a * a <= n; a++) {
    if (n % a !== 0) continue;
    const b = n / a;
    if (a >= minRows && b >= minCols) shapes++;
    // The rectangle turned by 90 degrees. A square stays the same when turned.
    if (a !== b && b >= minRows && a >= minCols) shapes++;
  }

  return shapes;
}
