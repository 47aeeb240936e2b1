// growth: log n
// blame: 3-9
function lastOf(n, k) {
  if (n === 1) return 0;
  if (n < k) return (lastOf(n - 1, k) + k) % n;
  const leaving = Math.floor(n / k);
  const place = lastOf(n - leaving, k) - (n % k);
  return place < 0 ? place + n : place + Math.floor(place / (k - 1));
}

function solution(n, k) {
  return lastOf(n, k) + 1;
}
