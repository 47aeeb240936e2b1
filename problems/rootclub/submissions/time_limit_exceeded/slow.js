// Merges tables of k + 1 entries for every member, however few people there are below.
function solution(parent, joy, k) {
  const staff = parent.map(() => []);
  for (let i = 1; i < parent.length; i++) staff[parent[i]].push(i);
  const order = [0];
  for (const member of order) order.push(...staff[member]);

  const best = [];
  const table = (member) => {
    const empty = new Array(k + 1).fill(-Infinity);
    empty[1] = joy[member];
    return empty;
  };

  for (const member of order.slice(1).reverse()) {
    const boss = best[parent[member]] ?? table(parent[member]);
    const own = best[member] ?? table(member);
    const merged = [...boss];
    for (let i = 1; i <= k; i++) {
      for (let j = 1; i + j <= k; j++) merged[i + j] = Math.max(merged[i + j], boss[i] + own[j]);
    }
    best[parent[member]] = merged;
    best[member] = undefined;
  }

  return (best[0] ?? table(0))[k];
}
