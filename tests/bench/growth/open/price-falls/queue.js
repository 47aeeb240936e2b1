// growth: n^2
// blame: 7-11
function solution(prices) {
  const queue = [...prices];
  let days = 0;
  while (queue.length > 0) {
    const current = queue.shift();
    for (const price of queue) {
      days++;
      if (price < current) break;
    }
  }
  return days;
}
