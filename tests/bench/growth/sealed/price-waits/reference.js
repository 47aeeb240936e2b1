// growth: n
// blame: 7-14
function solution(prices) {
  const n = prices.length;
  const stack = [];
  let total = 0;
  for (let now = 0; now <= n; now++) {
    const price = now < n ? prices[now] : -1;
    while (stack.length > 0 && prices[stack[stack.length - 1]] > price) {
      const since = stack.pop();
      total += Math.min(now, n - 1) - since;
    }
    stack.push(now);
  }
  return total;
}
