// growth: worse than n^3
// blame: 3-10
function pick([list, ...others], sum) {
  if (list === undefined) return sum === 0 ? 1 : 0;
  let ways = 0;
  for (const number of list) {
    ways += pick(others, sum + number);
  }
  return ways;
}

function solution(...lists) {
  return pick(lists, 0);
}
