// growth: n log n
// blame: 4-4
function solution(numbers) {
  const sorted = [...numbers].sort();
  let count = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    if (sorted[i + 1].startsWith(sorted[i])) count++;
  }
  return count;
}
