// growth: n^2
// blame: 6-8
function solution(things, limit) {
  const best = new Array(limit + 1).fill(0);
  for (const [weight, value] of things) {
    for (let room = limit; room >= weight; room--) {
      best[room] = Math.max(best[room], best[room - weight] + value);
    }
  }
  return best[limit];
}
