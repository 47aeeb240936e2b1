function solution(n, awkward) {
  const full = (1 << n) - 1;
  const friends = new Array(n).fill(full); // sets of people who may sit next to each person
  for (const [a, b] of awkward) {
    friends[a] &= ~(1 << b);
    friends[b] &= ~(1 << a);
  }

  // ways[set * n + last]: in how many orders can the people of the set be seated, with `last` at the end of the row?
  const ways = new Float64Array((full + 1) * n);
  for (let first = 0; first < n; first++) ways[(1 << first) * n + first] = 1;

  for (let set = 1; set < full; set++) {
    for (let last = 0; last < n; last++) {
      const count = ways[set * n + last];
      if (count === 0) continue;
      for (let next = 0; next < n; next++) {
        if ((friends[last] & ~set & (1 << next)) !== 0) ways[(set | (1 << next)) * n + next] += count;
      }
    }
  }

  return ways.slice(full * n).reduce((sum, count) => sum + count);
}
