// growth: n
// blame: 7-24
function solution(n, friendships) {
  const parent = Array.from({ length: n }, (_, i) => i);
  const size = Array(n).fill(1);

  function find(person) {
    let at = person;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  let groups = n;
  for (const [a, b] of friendships) {
    let [large, small] = [find(a), find(b)];
    if (large === small) continue;
    if (size[large] < size[small]) [large, small] = [small, large];
    parent[small] = large;
    size[large] += size[small];
    groups--;
  }
  return [groups, Math.max(...size)];
}
