// Tries every choice of three boards.
function solution(heights) {
  const sorted = [...heights].sort((a, b) => a - b);
  let count = 0;

  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      for (let k = j + 1; k < sorted.length; k++) {
        if (sorted[j] - sorted[i] === sorted[k] - sorted[j]) count++;
      }
    }
  }

  return count;
}
