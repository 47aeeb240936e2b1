// A knapsack table with one entry for each weight: an array cannot be that long.
function solution(weights, capacity) {
  const reachable = new Array(capacity + 1).fill(false);
  reachable[0] = true;

  for (const weight of weights) {
    for (let total = capacity; total >= weight; total--) {
      if (reachable[total - weight]) reachable[total] = true;
    }
  }
  return reachable.lastIndexOf(true);
}
