// Rounds the half-way height down, so 10, 11 and 13 pass for evenly spaced steps.
function solution(heights) {
  const boards = new Set(heights);
  const sorted = [...heights].sort((a, b) => a - b);
  let count = 0;

  for (let low = 0; low < sorted.length; low++) {
    for (let high = low + 2; high < sorted.length; high++) {
      const middle = Math.floor((sorted[low] + sorted[high]) / 2);
      if (boards.has(middle)) count++;
    }
  }

  return count;
}
