// growth: n^2
// blame: 16-19
function solution(n, roads) {
  const graph = {};
  for (let i = 0; i < n; i++) graph[i] = [];
  for (const [from, to, length] of roads) {
    graph[from].push({ to, length });
    graph[to].push({ to: from, length });
  }

  const distance = new Array(n).fill(Infinity);
  const done = new Array(n).fill(false);
  distance[0] = 0;
  for (let round = 0; round < n; round++) {
    let nearest = -1;
    for (let i = 0; i < n; i++) {
      if (done[i]) continue;
      if (nearest < 0 || distance[i] < distance[nearest]) nearest = i;
    }
    done[nearest] = true;
    for (const { to, length } of graph[nearest]) {
      distance[to] = Math.min(distance[to], distance[nearest] + length);
    }
  }
  return distance.reduce((sum, d) => sum + d, 0);
}
