// A segment tree of minima over the lamps.
function solution(costs, k) {
  const n = costs.length;
  let leaves = 1;
  while (leaves < n + 2) leaves *= 2;
  const tree = new Array(2 * leaves).fill(Infinity);

  const set = (lamp, total) => {
    let i = lamp + leaves;
    tree[i] = total;
    for (i >>= 1; i > 0; i >>= 1) tree[i] = Math.min(tree[2 * i], tree[2 * i + 1]);
  };
  const lowest = (from, to) => {
    let best = Infinity;
    for (let l = from + leaves, r = to + leaves; l < r; l >>= 1, r >>= 1) {
      if (l & 1) best = Math.min(best, tree[l++]);
      if (r & 1) best = Math.min(best, tree[--r]);
    }
    return best;
  };

  set(0, 0);
  for (let i = 1; i <= n; i++) set(i, lowest(Math.max(0, i - k), i) + costs[i - 1]);
  return lowest(n + 1 - k, n + 1);
}
