function solution(n, k, merges) {
  const parent = Array.from({ length: n + 1 }, (_, member) => member);
  const size = new Array(n + 1).fill(1); // of the club, at its root
  let large = k === 1 ? n : 0;

  function find(member) {
    while (parent[member] !== member) {
      parent[member] = parent[parent[member]];
      member = parent[member];
    }
    return member;
  }

  return merges.map(([a, b]) => {
    let keep = find(a);
    let join = find(b);
    if (keep !== join) {
      if (size[keep] < size[join]) [keep, join] = [join, keep];
      if (size[keep] >= k) large--;
      if (size[join] >= k) large--;
      parent[join] = keep;
      size[keep] += size[join];
      if (size[keep] >= k) large++;
    }
    return large;
  });
}
