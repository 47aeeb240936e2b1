// growth: n^2 log n
// blame: 5-5
function solution(numbers) {
  const medians = numbers.map((_, i) => {
    const sorted = numbers.slice(0, i + 1).sort((a, b) => a - b);
    return sorted[i >> 1];
  });
  return medians.reduce((sum, median) => sum + median, 0);
}
