// Stops at the first pair found around a middle board, so it counts middle boards instead of sets of three.
function solution(heights) {
  const sorted = [...heights].sort((a, b) => a - b);
  let count = 0;

  for (let middle = 1; middle < sorted.length - 1; middle++) {
    let low = middle - 1;
    let high = middle + 1;
    while (low >= 0 && high < sorted.length) {
      const below = sorted[middle] - sorted[low];
      const above = sorted[high] - sorted[middle];
      if (below === above) {
        count++;
        break;
      }
      if (below < above) low--;
      else high++;
    }
  }

  return count;
}
