// growth: n^2
// blame: 9-14
function solution(field, k) {
  const n = field.length;
  const total = [Array(n + 1).fill(0)];
  let best = -Infinity;
  for (let r = 1; r <= n; r++) {
    total.push([0]);
    for (let c = 1; c <= n; c++) {
      total[r][c] = field[r - 1][c - 1] + total[r - 1][c] + total[r][c - 1] - total[r - 1][c - 1];
      if (r < k || c < k) continue;
      const block = total[r][c] - total[r - k][c] - total[r][c - k] + total[r - k][c - k];
      best = Math.max(best, block);
    }
  }
  return best;
}
