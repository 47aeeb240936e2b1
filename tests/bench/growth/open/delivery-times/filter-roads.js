// growth: n^2
// blame: 13-18
function solution(n, roads) {
  const open = new Set(Array(n).keys());
  const times = Array(n).fill(Infinity);
  times[0] = 0;
  let sum = 0;

  while (open.size > 0) {
    const here = [...open].reduce((a, b) => (times[b] < times[a] ? b : a));
    open.delete(here);
    sum += times[here];
    roads
      .filter(([a, b]) => a === here || b === here)
      .forEach(([a, b, length]) => {
        const there = a === here ? b : a;
        times[there] = Math.min(times[there], times[here] + length);
      });
  }
  return sum;
}
