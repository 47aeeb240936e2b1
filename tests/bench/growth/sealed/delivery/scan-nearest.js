// growth: n^2
// blame: 14-16
function solution(n, roads, limit) {
  const graph = Array.from({ length: n + 1 }, () => []);
  roads.forEach(([a, b, time]) => {
    graph[a].push({ to: b, time });
    graph[b].push({ to: a, time });
  });
  const times = Array(n + 1).fill(Infinity);
  const done = Array(n + 1).fill(false);
  times[1] = 0;
  for (let round = 0; round < n; round++) {
    let nearest = 0;
    for (let town = 1; town <= n; town++) {
      if (!done[town] && times[town] < times[nearest]) nearest = town;
    }
    done[nearest] = true;
    for (const { to, time } of graph[nearest]) {
      times[to] = Math.min(times[to], times[nearest] + time);
    }
  }
  return times.filter((time) => time <= limit).length;
}
