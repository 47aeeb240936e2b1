function solution(costs: number[], k: number): number {
  const n = costs.length;
  const total: number[] = [0]; // cheapest total with lamp i on; lamps 0 and n + 1 are free
  const queue: number[] = [0]; // candidates among the last k lamps, their totals rising
  let head = 0;

  for (let i = 1; i <= n + 1; i++) {
    if (queue[head] < i - k) head++;
    const now = total[queue[head]] + (costs[i - 1] ?? 0);
    total.push(now);
    while (queue.length > head && total[queue[queue.length - 1]] >= now) queue.pop();
    queue.push(i);
  }

  return total[n + 1];
}
