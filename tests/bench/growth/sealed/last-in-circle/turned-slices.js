// growth: n^2
// blame: 9-9
function solution(n, k) {
  let circle = [];
  for (let i = 1; i <= n; i++) circle.push(i);

  while (circle.length > 1) {
    const leaving = (k - 1) % circle.length;
    circle = circle.slice(leaving + 1).concat(circle.slice(0, leaving));
  }

  const [last] = circle;
  return last;
}
