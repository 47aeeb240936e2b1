// growth: n^2
// blame: 6-7
function solution(prices) {
  let sum = 0;
  prices.forEach((price, i) => {
    const later = prices.slice(i + 1);
    const fall = later.findIndex((other) => other < price);
    sum += fall === -1 ? later.length : fall + 1;
  });
  return sum;
}
