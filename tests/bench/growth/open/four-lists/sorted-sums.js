// growth: n^2 log n
// blame: 13-17
function pairSums(first, second) {
  const sums = new Int32Array(first.length * second.length);
  let at = 0;
  for (const x of first) for (const y of second) sums[at++] = x + y;
  return sums;
}

// how many are below the limit
function countBelow(sorted, limit) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (sorted[mid] < limit) low = mid + 1;
    else high = mid;
  }
  return low;
}

function solution(a, b, c, d) {
  const sums = pairSums(a, b).sort();
  let ways = 0;
  for (const z of c) {
    for (const w of d) {
      ways += countBelow(sums, 1 - z - w) - countBelow(sums, -z - w);
    }
  }
  return ways;
}
