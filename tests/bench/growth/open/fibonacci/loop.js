// growth: n
// blame: 6-9
function solution(n) {
  let [previous, current] = [0, 1];
  let i = 1;
  do {
    [previous, current] = [current, (previous + current) % 1234567];
    i++;
  } while (i < n);
  return current;
}
