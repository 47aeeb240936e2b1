function solution(weights: number[], capacity: number): number {
  const middle = weights.length >> 1;
  const left = sortedSums(weights.slice(0, middle));
  const right = sortedSums(weights.slice(middle));

  // As the left sum grows, the largest right sum that still fits can only get smaller.
  let best = 0;
  let j = right.length - 1;
  for (const sum of left) {
    while (j >= 0 && sum + right[j] > capacity) j--;
    if (j < 0) break;
    best = Math.max(best, sum + right[j]);
  }
  return best;
}

// The total of every possible selection, the empty one included.
function sortedSums(weights: number[]): number[] {
  const sums: number[] = [0];
  for (const weight of weights) {
    const count = sums.length;
    for (let i = 0; i < count; i++) sums.push(sums[i] + weight);
  }
  return sums.sort((a, b) => a - b);
}
