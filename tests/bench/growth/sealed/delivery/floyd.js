// growth: n^3
// blame: 11-15
function solution(n, roads, limit) {
  const d = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 0 : Infinity)));
  for (const [a, b, time] of roads) {
    d[a - 1][b - 1] = Math.min(d[a - 1][b - 1], time);
    d[b - 1][a - 1] = Math.min(d[b - 1][a - 1], time);
  }
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (d[i][k] + d[k][j] < d[i][j]) {
          d[i][j] = d[i][k] + d[k][j];
        }
      }
    }
  }
  return d[0].filter((time) => time <= limit).length;
}
