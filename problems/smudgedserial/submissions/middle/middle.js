// Adds up, for every remainder and every new digit, the counts of all nine other last digits.
const MOD = 10007;

function solution(serial, m, r) {
  let ways = Array.from({ length: m }, () => new Array(10).fill(0)); // by remainder and last digit

  for (let position = 0; position < serial.length; position++) {
    const next = Array.from({ length: m }, () => new Array(10).fill(0));
    for (let digit = 0; digit < 10; digit++) {
      if (serial[position] !== '?' && Number(serial[position]) !== digit) continue;
      if (position === 0) {
        next[digit % m][digit] = 1;
        continue;
      }
      for (let remainder = 0; remainder < m; remainder++) {
        const following = next[(remainder * 10 + digit) % m];
        for (let last = 0; last < 10; last++) {
          if (last !== digit) following[digit] = (following[digit] + ways[remainder][last]) % MOD;
        }
      }
    }
    ways = next;
  }

  return ways[r].reduce((sum, count) => sum + count) % MOD;
}
