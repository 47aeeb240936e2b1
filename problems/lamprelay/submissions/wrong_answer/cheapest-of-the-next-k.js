// Greedy: from the last lit lamp, always lights the cheapest of the next k lamps (the furthest one among equals).
function solution(costs, k) {
  let answer = 0;
  let last = -1;

  while (last + k < costs.length) {
    let best = last + 1;
    for (let i = last + 2; i <= last + k; i++) {
      if (costs[i] <= costs[best]) best = i;
    }
    answer += costs[best];
    last = best;
  }

  return answer;
}
