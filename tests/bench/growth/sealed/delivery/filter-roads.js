// growth: n^2
// blame: 9-9
function solution(_n, roads, limit) {
  const times = new Map([[1, 0]]);
  const buckets = [[1]];
  for (let time = 0; time < buckets.length; time++) {
    for (const town of buckets[time] ?? []) {
      if (times.get(town) < time) continue;
      const mine = roads.filter(([a, b]) => a === town || b === town);
      for (const [a, b, length] of mine) {
        const next = a === town ? b : a;
        const arrival = time + length;
        if (times.has(next) && times.get(next) <= arrival) continue;
        times.set(next, arrival);
        buckets[arrival] ??= [];
        buckets[arrival].push(next);
      }
    }
  }
  let count = 0;
  for (const time of times.values()) {
    if (time <= limit) count += 1;
  }
  return count;
}
