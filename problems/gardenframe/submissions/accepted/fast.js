function solution(garden, frames) {
  const n = garden.length;
  const m = garden[0].length;

  // sums[r][c]: the sum of the cells in the first r rows and the first c columns.
  const sums = Array.from({ length: n + 1 }, () => new Array(m + 1).fill(0));
  for (let r = 1; r <= n; r++) {
    for (let c = 1; c <= m; c++) {
      sums[r][c] = garden[r - 1][c - 1] + sums[r - 1][c] + sums[r][c - 1] - sums[r - 1][c - 1];
    }
  }

  function rectangle(r1, c1, r2, c2) {
    if (r1 > r2 || c1 > c2) return 0;
    return sums[r2][c2] - sums[r1 - 1][c2] - sums[r2][c1 - 1] + sums[r1 - 1][c1 - 1];
  }

  return frames.map(([r1, c1, r2, c2, t]) => {
    return rectangle(r1, c1, r2, c2) - rectangle(r1 + t, c1 + t, r2 - t, c2 - t);
  });
}
