// Climbs from both ends of a trip, hut by hut, until they meet.
function solution(n, trails, trips) {
  const neighbours = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, difficulty] of trails) {
    neighbours[a].push([b, difficulty]);
    neighbours[b].push([a, difficulty]);
  }
  const depth = new Array(n + 1).fill(0);
  const parent = new Array(n + 1).fill(0);
  const trailUp = new Array(n + 1).fill(0);
  const order = [1];
  for (const hut of order) {
    for (const [next, difficulty] of neighbours[hut]) {
      if (next === parent[hut]) continue;
      parent[next] = hut;
      trailUp[next] = difficulty;
      depth[next] = depth[hut] + 1;
      order.push(next);
    }
  }

  return trips.map(([from, to]) => {
    let [a, b] = [from, to];
    let hardest = 0;
    while (a !== b) {
      if (depth[a] >= depth[b]) {
        hardest = Math.max(hardest, trailUp[a]);
        a = parent[a];
      } else {
        hardest = Math.max(hardest, trailUp[b]);
        b = parent[b];
      }
    }
    return hardest;
  });
}
