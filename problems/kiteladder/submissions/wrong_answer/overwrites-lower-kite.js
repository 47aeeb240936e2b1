// The textbook replacement: writes the new height even if a lower kite already ends a ladder of the same size.
function solution(heights, d) {
  const lowest = [];

  for (const height of heights) {
    let low = 0;
    let high = lowest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lowest[middle] <= height - d) low = middle + 1;
      else high = middle;
    }
    lowest[low] = height;
  }

  return lowest.length;
}
