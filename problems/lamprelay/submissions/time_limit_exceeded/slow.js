// For every lamp, looks at all of the k lamps before it.
function solution(costs, k) {
  const n = costs.length;
  const total = [0];

  for (let i = 1; i <= n + 1; i++) {
    let best = Infinity;
    for (let j = Math.max(0, i - k); j < i; j++) best = Math.min(best, total[j]);
    total.push(best + (i <= n ? costs[i - 1] : 0));
  }

  return total[n + 1];
}
