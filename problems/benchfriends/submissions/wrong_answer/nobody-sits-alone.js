// Counts an order when the last person joins the others, so that one person alone has no order at all.
function solution(n, awkward) {
  const full = (1 << n) - 1;
  const apart = new Array(n).fill(0);
  for (const [a, b] of awkward) {
    apart[a] |= 1 << b;
    apart[b] |= 1 << a;
  }

  let answer = 0;
  let ways = new Map();
  for (let first = 0; first < n; first++) ways.set((1 << first) * n + first, 1);
  for (let seated = 1; seated < n; seated++) {
    const longer = new Map();
    for (const [state, count] of ways) {
      const last = state % n;
      const set = (state - last) / n;
      for (let next = 0; next < n; next++) {
        if (((set | apart[last]) >> next) & 1) continue;
        const joined = set | (1 << next);
        if (joined === full) answer += count;
        longer.set(joined * n + next, (longer.get(joined * n + next) ?? 0) + count);
      }
    }
    ways = longer;
  }

  return answer;
}
