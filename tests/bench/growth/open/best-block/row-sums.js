// growth: n^3
// blame: 14-16
function solution(field, k) {
  const prefixes = field.map((row) => {
    const prefix = [0];
    for (const cell of row) prefix.push(prefix[prefix.length - 1] + cell);
    return prefix;
  });

  let best = -Infinity;
  for (let top = 0; top + k <= field.length; top++) {
    for (let left = 0; left + k <= field.length; left++) {
      let sum = 0;
      for (let r = top; r < top + k; r++) {
        sum += prefixes[r][left + k] - prefixes[r][left];
      }
      best = Math.max(best, sum);
    }
  }
  return best;
}
