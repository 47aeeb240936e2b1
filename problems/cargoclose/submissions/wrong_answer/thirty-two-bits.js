// Keeps the sums of both halves in an Int32Array, where anything above 2^31 - 1 wraps around.
function solution(weights, capacity) {
  const middle = weights.length >> 1;
  const left = subsetSums(weights.slice(0, middle)).sort();
  const right = subsetSums(weights.slice(middle)).sort();

  let best = 0;
  let j = right.length - 1;
  for (let i = 0; i < left.length; i++) {
    while (j >= 0 && left[i] + right[j] > capacity) j--;
    if (j < 0) break;
    best = Math.max(best, left[i] + right[j]);
  }
  return best;
}

function subsetSums(weights) {
  const sums = new Int32Array(2 ** weights.length);
  weights.forEach((weight, k) => {
    const count = 2 ** k;
    for (let i = 0; i < count; i++) sums[count + i] = sums[i] + weight;
  });
  return sums;
}
