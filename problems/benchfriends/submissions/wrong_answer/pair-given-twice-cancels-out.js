// Flips the bits of a pair, so that a pair given twice gets along again.
function solution(n, awkward) {
  const full = (1 << n) - 1;
  const apart = new Array(n).fill(0);
  for (const [a, b] of awkward) {
    apart[a] ^= 1 << b;
    apart[b] ^= 1 << a;
  }

  const ways = new Float64Array((full + 1) * n);
  for (let first = 0; first < n; first++) ways[(1 << first) * n + first] = 1;
  for (let set = 1; set < full; set++) {
    for (let last = 0; last < n; last++) {
      const count = ways[set * n + last];
      for (let next = 0; next < n; next++) {
        if (((set | apart[last]) >> next) & 1) continue;
        ways[(set | (1 << next)) * n + next] += count;
      }
    }
  }

  return ways.slice(full * n).reduce((sum, count) => sum + count);
}
