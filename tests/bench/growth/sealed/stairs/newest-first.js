// growth: n^2
// blame: 7-7
function solution(n) {
  const ways = [1, 1];
  for (let stair = 2; stair <= n; stair++) {
    const [last, beforeLast] = ways;
    ways.unshift((last + beforeLast) % 1234567);
  }
  return ways[0];
}
