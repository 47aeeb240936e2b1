// growth: n^2
// blame: 8-14
function solution(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  let previous = new Int32Array(sorted.length + 1);
  for (const number of numbers) {
    const current = new Int32Array(sorted.length + 1);
    for (let j = 1; j <= sorted.length; j++) {
      if (sorted[j - 1] === number) {
        current[j] = previous[j - 1] + 1;
      } else {
        current[j] = Math.max(previous[j], current[j - 1]);
      }
    }
    previous = current;
  }
  return previous[sorted.length];
}
