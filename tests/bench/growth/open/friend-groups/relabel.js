// growth: n^2
// blame: 9-9
function solution(n, friendships) {
  let group = [...Array(n).keys()];
  for (const [a, b] of friendships) {
    const from = group[a];
    const to = group[b];
    if (from === to) continue;
    group = group.map((label) => (label === from ? to : label));
  }

  const sizes = {};
  for (const label of group) sizes[label] = (sizes[label] ?? 0) + 1;
  const counts = Object.values(sizes);
  return [counts.length, Math.max(...counts)];
}
