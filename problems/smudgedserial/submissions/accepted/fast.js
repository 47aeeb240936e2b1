const MOD = 10007;
const ALL_DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function solution(serial, m, r) {
  // Restorations of the part read so far, by remainder and last digit, and their totals by remainder.
  let ways = new Int32Array(m * 10);
  let totals = new Int32Array(m);
  totals[0] = 1; // nothing is read yet, so there is no last digit

  for (const character of serial) {
    const digits = character === '?' ? ALL_DIGITS : [Number(character)];
    const nextWays = new Int32Array(m * 10);
    const nextTotals = new Int32Array(m);
    for (let remainder = 0; remainder < m; remainder++) {
      for (const digit of digits) {
        const count = totals[remainder] - ways[remainder * 10 + digit] + MOD; // those with another last digit
        const next = (remainder * 10 + digit) % m;
        nextWays[next * 10 + digit] = (nextWays[next * 10 + digit] + count) % MOD;
        nextTotals[next] = (nextTotals[next] + count) % MOD;
      }
    }
    ways = nextWays;
    totals = nextTotals;
  }

  return totals[r];
}
