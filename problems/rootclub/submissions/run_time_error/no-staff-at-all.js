// Starts from the first of the president's staff; when the president is the only member, nothing is left to reduce.
function solution(parent, joy, k) {
  const staff = parent.map(() => []);
  for (let i = 1; i < parent.length; i++) staff[parent[i]].push(i);

  const merge = (a, b) => {
    const merged = new Array(a.length + b.length - 1).fill(-Infinity);
    for (let i = 0; i < a.length; i++) {
      for (let j = 0; j < b.length; j++) merged[i + j] = Math.max(merged[i + j], a[i] + b[j]);
    }
    return merged;
  };
  const below = (member) => staff[member].map(best).reduce(merge);
  // best(m)[j]: the largest joy of j people, m and people below m, or nobody.
  const best = (member) => [0, ...(staff[member].length > 0 ? below(member) : [0]).map((value) => value + joy[member])];

  return below(0)[k - 1] + joy[0];
}
