// growth: n^3
// blame: 9-9
function solution(things, capacity) {
  // exact[w]: the best value of things that weigh exactly w
  let exact = [0, ...Array(capacity).fill(-Infinity)];
  let answer = 0;
  for (const [weight, value] of things) {
    exact = exact.map((old, w) => (w < weight ? old : Math.max(old, exact[w - weight] + value)));
    const within = exact.map((_, w) => Math.max(...exact.slice(0, w + 1)));
    answer = Math.max(answer, within[capacity]);
  }
  return answer;
}
