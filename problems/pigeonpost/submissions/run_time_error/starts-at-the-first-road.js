// Takes the first road for the shortest one to begin with; a single village has no road.
function solution(n, roads, kind, reach) {
  const near = Array.from({ length: n + 1 }, () => []);
  let shortest = roads[0][2];
  for (const [a, b, length] of roads) {
    near[a].push([b, length]);
    near[b].push([a, length]);
    shortest = Math.min(shortest, length);
  }
  if (shortest > reach) return 0;

  let pairs = 0;
  const fly = (village, from, left) => {
    pairs += kind[village - 1];
    for (const [next, length] of near[village]) {
      if (next !== from && length <= left) fly(next, village, left - length);
    }
  };
  for (let loft = 1; loft <= n; loft++) {
    if (kind[loft - 1] === 0) fly(loft, 0, reach);
  }
  return pairs;
}
