// growth: n
// blame: 7-12
function solution(prices) {
  const n = prices.length;
  const lower = new Int32Array(n + 1);
  let total = 0;
  for (let i = n - 1; i >= 0; i--) {
    let j = i + 1;
    while (j < n && prices[j] >= prices[i]) j = lower[j];
    lower[i] = j;
    total += Math.min(j, n - 1) - i;
  }
  return total;
}
