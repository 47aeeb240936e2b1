// growth: sqrt n
// blame: 8-12
function solution(n) {
  if (n <= 3) return n > 1;
  if (n % 2 === 0 || n % 3 === 0) return false;
  let d = 5;
  const end = Math.floor(Math.sqrt(n));
  while (d <= end) {
    if (n % d === 0) return false;
    if (n % (d + 2) === 0) return false;
    d += 6;
  }
  return true;
}
