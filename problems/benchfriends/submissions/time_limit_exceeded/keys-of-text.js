// Remembers the results of the recursion, but under keys of text that list who is seated.
function solution(n, awkward) {
  const apart = new Set(awkward.flatMap(([a, b]) => [`${a},${b}`, `${b},${a}`]));
  const known = new Map();

  const seat = (seated, last) => {
    if (seated.length === n) return 1;
    const key = `${seated.join(',')}|${last}`;
    if (known.has(key)) return known.get(key);
    let orders = 0;
    for (let next = 0; next < n; next++) {
      if (seated.includes(next) || apart.has(`${last},${next}`)) continue;
      orders += seat(
        [...seated, next].sort((a, b) => a - b),
        next,
      );
    }
    known.set(key, orders);
    return orders;
  };

  return seat([], -1);
}
