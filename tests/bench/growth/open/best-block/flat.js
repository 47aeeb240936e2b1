// growth: worse than n^3
// blame: 7-8
function solution(field, k) {
  const sums = [];
  for (let top = 0; top + k <= field.length; top++) {
    for (let left = 0; left + k <= field.length; left++) {
      const block = field.slice(top, top + k).map((row) => row.slice(left, left + k));
      sums.push(block.flat().reduce((a, b) => a + b, 0));
    }
  }
  return Math.max(...sums);
}
