// growth: n log n
// blame: 21-25
const MOD = 67108859;

function solution(text) {
  const n = text.length;
  const [power, forward, backward] = [[1], [0], [0]];
  for (let i = 0; i < n; i++) {
    power.push((power[i] * 131) % MOD);
    forward.push((forward[i] * 131 + text.charCodeAt(i)) % MOD);
    backward.push((backward[i] * 131 + text.charCodeAt(n - 1 - i)) % MOD);
  }
  const part = (hashes, from, to) => (hashes[to] - ((hashes[from] * power[to - from]) % MOD) + MOD) % MOD;
  const isPalindrome = (from, to) => part(forward, from, to) === part(backward, n - to, n - from);

  let longest = 1;
  for (let center = 0; center < 2 * n - 1; center++) {
    const [left, right] = [Math.ceil(center / 2), Math.floor(center / 2) + 1];
    let low = 0;
    let high = Math.min(left, n - right);
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (isPalindrome(left - mid, right + mid)) low = mid;
      else high = mid - 1;
    }
    longest = Math.max(longest, right - left + 2 * low);
  }
  return longest;
}
