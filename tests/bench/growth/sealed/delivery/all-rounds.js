// growth: n^2
// blame: 7-10
function solution(n, roads, limit) {
  const best = new Float64Array(n + 1).fill(Infinity);
  best[1] = 0;
  for (let round = 1; round < n; round++) {
    for (const [a, b, time] of roads) {
      if (best[a] + time < best[b]) best[b] = best[a] + time;
      if (best[b] + time < best[a]) best[a] = best[b] + time;
    }
  }
  let answer = 0;
  for (let town = 1; town <= n; town++) {
    if (best[town] <= limit) answer++;
  }
  return answer;
}
