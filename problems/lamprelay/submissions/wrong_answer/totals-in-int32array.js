// Keeps the totals in an Int32Array, which wraps around beyond two billion.
function solution(costs, k) {
  const n = costs.length;
  const total = new Int32Array(n + 2);
  const queue = [0];
  let head = 0;

  for (let i = 1; i <= n + 1; i++) {
    if (queue[head] < i - k) head++;
    total[i] = total[queue[head]] + (i <= n ? costs[i - 1] : 0);
    while (queue.length > head && total[queue[queue.length - 1]] >= total[i]) queue.pop();
    queue.push(i);
  }

  return total[n + 1];
}
