// Walks over the tree from every loft, as far as a pigeon flies.
function solution(n, roads, kind, reach) {
  const near = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, length] of roads) {
    near[a].push([b, length]);
    near[b].push([a, length]);
  }

  let pairs = 0;
  for (let loft = 1; loft <= n; loft++) {
    if (kind[loft - 1] === 1) continue;
    const stack = [[loft, 0, 0]];
    while (stack.length > 0) {
      const [village, from, distance] = stack.pop();
      if (kind[village - 1] === 1) pairs++;
      for (const [next, length] of near[village]) {
        if (next !== from && distance + length <= reach) stack.push([next, village, distance + length]);
      }
    }
  }
  return pairs;
}
