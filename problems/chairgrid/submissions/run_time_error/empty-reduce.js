// reduce without an initial value throws when no shape is left.
function solution(n, minRows, minCols) {
  const shapes = [];
  for (let a = 1; a * a <= n; a++) {
    if (n % a !== 0) continue;
    const b = n / a;
    shapes.push([a, b]);
    if (a !== b) shapes.push([b, a]);
  }
  return shapes
    .filter(([rows, cols]) => rows >= minRows && cols >= minCols)
    .map(() => 1)
    .reduce((sum, one) => sum + one);
}
