// Joins the huts from the easiest trail on, the smaller group below the larger one: a tree of little depth, harder towards its root.
function solution(n, trails, trips) {
  const parent = Array.from({ length: n + 1 }, (_, i) => i);
  const size = new Array(n + 1).fill(1);
  const joined = new Array(n + 1).fill(Infinity); // the difficulty of the trail that put this hut below its parent

  const rootOf = (hut) => {
    let root = hut;
    while (parent[root] !== root) root = parent[root];
    return root;
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
