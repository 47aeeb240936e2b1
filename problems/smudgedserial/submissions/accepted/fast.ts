const MOD = 10007;

function solution(serial: string, m: number, r: number): number {
  let ways: Int32Array[] = Array.from({ length: 10 }, () => new Int32Array(m)); // by last digit and remainder
  let totals = new Int32Array(m);
  totals[0] = 1;

  for (const character of serial) {
    const nextWays: Int32Array[] = [];
    const nextTotals = new Int32Array(m);
    for (let digit = 0; digit < 10; digit++) {
      const counts = new Int32Array(m);
      nextWays.push(counts);
      if (character !== '?' && Number(character) !== digit) continue;

      for (let remainder = 0; remainder < m; remainder++) {
        const count = totals[remainder] + MOD - ways[digit][remainder];
        const next = (remainder * 10 + digit) % m;
        counts[next] = (counts[next] + count) % MOD;
        nextTotals[next] = (nextTotals[next] + count) % MOD;
      }
    }
    ways = nextWays;
    totals = nextTotals;
  }

  return totals[r];
}
