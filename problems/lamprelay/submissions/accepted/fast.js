function solution(costs, k) {
  const n = costs.length;
  // total[i]: the cheapest way to light the alley up to lamp i with lamp i on. Lamps are counted from 1 here, and two
  // free lamps, 0 and n + 1, stand at the ends.
  const total = new Array(n + 2).fill(0);
  const queue = [0]; // lamps that may still be the best one to follow, their totals rising
  let head = 0;

  for (let i = 1; i <= n + 1; i++) {
    if (queue[head] < i - k) head++;
    total[i] = total[queue[head]] + (i <= n ? costs[i - 1] : 0);
    while (queue.length > head && total[queue[queue.length - 1]] >= total[i]) queue.pop();
    queue.push(i);
  }

  return total[n + 1];
}
