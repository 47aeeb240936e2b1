// growth: worse than n^3
// blame: 10-10
function solution(field, k) {
  const last = field.length - k;
  let best = -Infinity;
  for (let top = 0; top <= last; top++) {
    for (let left = 0; left <= last; left++) {
      let sum = 0;
      for (let r = 0; r < k; r++) {
        for (let c = 0; c < k; c++) sum += field[top + r][left + c];
      }
      if (sum > best) best = sum;
    }
  }
  return best;
}
