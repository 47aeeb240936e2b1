// growth: n^2
// blame: 6-9
function solution(prices) {
  let days = 0;
  for (let i = 0; i < prices.length; i++) {
    for (let j = i + 1; j < prices.length; j++) {
      days++;
      if (prices[j] < prices[i]) break;
    }
  }
  return days;
}
