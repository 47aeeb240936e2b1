// Returns the longest ladder that ends with the last kite, not the longest of all.
function solution(heights, d) {
  const lowest = [-Infinity];
  let kites = 0;

  for (const height of heights) {
    let low = 1;
    let high = lowest.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (height - lowest[middle] >= d) low = middle + 1;
      else high = middle;
    }
    kites = low;
    lowest[kites] = Math.min(lowest[kites] ?? Infinity, height);
  }

  return kites;
}
