// growth: n^2
// blame: 20-22
function solution(n, roads, limit) {
  const neighbours = {};
  for (let i = 1; i <= n; i++) neighbours[i] = [];
  for (const [a, b, time] of roads) {
    neighbours[a].push([b, time]);
    neighbours[b].push([a, time]);
  }
  const best = {};
  const waiting = [{ town: 1, time: 0 }];
  while (waiting.length > 0) {
    const { town, time } = waiting.pop();
    if (town in best) continue;
    best[town] = time;
    for (const [next, extra] of neighbours[town]) {
      if (next in best) continue;
      const arrival = time + extra;
      // the earliest arrival stays at the end
      let place = waiting.findIndex((other) => other.time <= arrival);
      if (place === -1) place = waiting.length;
      waiting.splice(place, 0, { town: next, time: arrival });
    }
  }
  return Object.values(best).filter((time) => time <= limit).length;
}
