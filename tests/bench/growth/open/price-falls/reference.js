// growth: n
// blame: 6-11
function solution(prices) {
  const open = [];
  let days = 0;
  for (let day = 0; day < prices.length; day++) {
    while (open.length > 0 && prices[open[open.length - 1]] > prices[day]) {
      days += day - open.pop();
    }
    open.push(day);
  }
  const last = prices.length - 1;
  return open.reduce((sum, day) => sum + last - day, days);
}
