// growth: n^2
// blame: 9-16
function solution(lengths) {
  const sorted = [...lengths].sort((a, b) => a - b);
  let count = 0;
  for (let longest = sorted.length - 1; longest >= 2; longest--) {
    let low = 0;
    let high = longest - 1;
    while (low < high) {
      if (sorted[low] + sorted[high] > sorted[longest]) {
        count += high - low;
        high--;
      } else {
        low++;
      }
    }
  }
  return count;
}
