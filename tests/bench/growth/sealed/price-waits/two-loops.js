// growth: n^2
// blame: 7-10
function solution(prices) {
  const answer = [];
  for (let i = 0; i < prices.length; i++) {
    let wait = 0;
    for (let j = i + 1; j < prices.length; j++) {
      wait++;
      if (prices[j] < prices[i]) break;
    }
    answer.push(wait);
  }
  return answer.reduce((a, b) => a + b, 0);
}
