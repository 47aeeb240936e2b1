// growth: n
// blame: 6-9
function solution(n) {
  let count = 0;
  let i = 0;
  do {
    i++;
    if (n % i === 0) count++;
  } while (i < n);
  if (count === 2) {
    return true;
  }
  return false;
}
