// growth: n
// blame: 7-8
function solution(n) {
  const squares = [];
  for (let i = 0; i * i <= n; i++) squares.push(i * i);

  const sums = squares.flatMap((a) => squares.map((b) => a + b));
  return sums.filter((sum) => sum <= n).length;
}
