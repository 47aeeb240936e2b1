// growth: n^3
// blame: 9-9
function solution(numbers, target) {
  let layer = [{ sum: 0, ways: 1 }];
  for (const number of numbers) {
    const next = [];
    for (const { sum, ways } of layer) {
      for (const total of [sum + number, sum - number]) {
        const same = next.find((entry) => entry.sum === total);
        if (same) same.ways = (same.ways + ways) % 1000007;
        else next.push({ sum: total, ways });
      }
    }
    layer = next;
  }
  const found = layer.find((entry) => entry.sum === target);
  return found ? found.ways : 0;
}
