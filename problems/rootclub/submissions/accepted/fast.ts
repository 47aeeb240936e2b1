function solution(parent: number[], joy: number[], k: number): number {
  const staff: number[][] = parent.map(() => []);
  for (let i = 1; i < parent.length; i++) staff[parent[i]].push(i);
  const order: number[] = [0]; // bosses before their staff
  for (const member of order) order.push(...staff[member]);

  // best[m][j]: the largest joy when member m comes with j of the people below who have been merged so far.
  const best: number[][] = joy.map((value) => [value]);
  for (const member of order.slice(1).reverse()) {
    const boss = parent[member];
    best[boss] = merge(best[boss], best[member], k);
    best[member] = [];
  }

  return best[0][k - 1];
}

function merge(boss: number[], member: number[], k: number): number[] {
  const merged: number[] = new Array(Math.min(k, boss.length + member.length)).fill(-Infinity);
  for (let i = 0; i < boss.length; i++) {
    merged[i] = Math.max(merged[i], boss[i]);
    for (let j = 0; j < member.length && i + j + 1 < merged.length; j++) {
      merged[i + j + 1] = Math.max(merged[i + j + 1], boss[i] + member[j]);
    }
  }
  return merged;
}
