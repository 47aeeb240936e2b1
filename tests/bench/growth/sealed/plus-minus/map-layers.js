// growth: n^2
// blame: 7-11
function solution(numbers, target) {
  let layer = new Map([[0, 1]]);
  for (const number of numbers) {
    const next = new Map();
    layer.forEach((ways, sum) => {
      for (const total of [sum - number, sum + number]) {
        next.set(total, ((next.get(total) || 0) + ways) % 1000007);
      }
    });
    layer = next;
  }
  return layer.get(target) || 0;
}
