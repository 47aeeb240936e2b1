// Compares a digit with its neighbours only when it is smudged, so two equal plain digits side by side go unnoticed.
const MOD = 10007;

function solution(serial, m, r) {
  let ways = Array.from({ length: m }, () => new Array(11).fill(0));
  ways[0][10] = 1;

  for (let i = 0; i < serial.length; i++) {
    const next = Array.from({ length: m }, () => new Array(11).fill(0));
    const free = serial[i] === '?' || serial[i - 1] === '?';
    for (let remainder = 0; remainder < m; remainder++) {
      for (let digit = 0; digit < 10; digit++) {
        if (serial[i] !== '?' && serial[i] !== String(digit)) continue;
        const following = next[(remainder * 10 + digit) % m];
        for (let last = 0; last <= 10; last++) {
          if (free && last === digit) continue;
          following[digit] = (following[digit] + ways[remainder][last]) % MOD;
        }
      }
    }
    ways = next;
  }

  return ways[r].reduce((sum, count) => sum + count) % MOD;
}
