// A union-find without path compression and without regard to sizes: the club of b always joins that of a.
function solution(n, k, merges) {
  const parent = Array.from({ length: n + 1 }, (_, member) => member);
  const size = new Array(n + 1).fill(1);
  let large = k === 1 ? n : 0;

  function find(member) {
    while (parent[member] !== member) member = parent[member];
    return member;
  }

  return merges.map(([a, b]) => {
    const keep = find(a);
    const join = find(b);
    if (keep !== join) {
      if (size[keep] >= k) large--;
      if (size[join] >= k) large--;
      parent[join] = keep;
      size[keep] += size[join];
      if (size[keep] >= k) large++;
    }
    return large;
  });
}
