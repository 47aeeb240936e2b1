// Takes or leaves each container in turn, and turns back only when the load has become too heavy.
function solution(weights, capacity) {
  let best = 0;

  function load(index, total) {
    if (total > capacity) return;
    if (index === weights.length) {
      best = Math.max(best, total);
      return;
    }
    load(index + 1, total + weights[index]);
    load(index + 1, total);
  }

  load(0, 0);
  return best;
}
