// Tries each container as the first one and then adds the heaviest that still fits, again and again.
function solution(weights, capacity) {
  const order = [...weights].sort((a, b) => b - a);
  let best = 0;

  for (let first = 0; first < order.length; first++) {
    if (order[first] > capacity) continue;
    let total = order[first];
    for (let i = 0; i < order.length; i++) {
      if (i !== first && total + order[i] <= capacity) total += order[i];
    }
    best = Math.max(best, total);
  }
  return best;
}
