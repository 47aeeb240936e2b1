// Computes the inner rectangle without a look at its corners, which a thick frame pushes out of the garden.
function solution(garden, frames) {
  const n = garden.length;
  const m = garden[0].length;
  const sums = Array.from({ length: n + 1 }, () => new Array(m + 1).fill(0));
  for (let r = 1; r <= n; r++) {
    for (let c = 1; c <= m; c++) {
      sums[r][c] = garden[r - 1][c - 1] + sums[r - 1][c] + sums[r][c - 1] - sums[r - 1][c - 1];
    }
  }
  const rectangle = (r1, c1, r2, c2) => sums[r2][c2] - sums[r1 - 1][c2] - sums[r2][c1 - 1] + sums[r1 - 1][c1 - 1];
  return frames.map(([r1, c1, r2, c2, t]) => {
    const inner = rectangle(r1 + t, c1 + t, r2 - t, c2 - t);
    const isFull = 2 * t >= r2 - r1 + 1 || 2 * t >= c2 - c1 + 1;
    return rectangle(r1, c1, r2, c2) - (isFull ? 0 : inner);
  });
}
