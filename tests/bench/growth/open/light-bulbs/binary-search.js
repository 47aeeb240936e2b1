// growth: log n
// blame: 6-13
function solution(n) {
  let low = 1;
  let high = n;
  while (low < high) {
    const mid = Math.ceil((low + high) / 2);
    if (mid * mid <= n) {
      low = mid;
    } else {
      high = mid - 1;
    }
  }
  return low;
}
