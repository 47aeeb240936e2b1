// Wants each kite to be really higher than the one before, but with d = 0 equal heights are fine.
function solution(heights, d) {
  const gap = Math.max(d, 1);
  const lowest = [];

  for (const height of heights) {
    let low = 0;
    let high = lowest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lowest[middle] + gap <= height) low = middle + 1;
      else high = middle;
    }
    if (low === lowest.length || height < lowest[low]) lowest[low] = height;
  }

  return lowest.length;
}
