// growth: n
// blame: 7-12
function solution(prices) {
  const n = prices.length;
  const fall = new Array(n).fill(n);
  let days = 0;
  for (let day = n - 1; day >= 0; day--) {
    let next = day + 1;
    while (next < n && prices[next] >= prices[day]) next = fall[next];
    fall[day] = next;
    days += Math.min(next, n - 1) - day;
  }
  return days;
}
