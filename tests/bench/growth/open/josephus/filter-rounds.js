// growth: n
// blame: 7-12
function solution(n) {
  let circle = [];
  for (let seat = 1; seat <= n; seat++) circle.push(seat);

  while (circle.length > 1) {
    const odd = circle.length % 2 === 1;
    circle = circle.filter((_, i) => i % 2 === 0);
    // the last one of an odd round is the first one of the next
    if (odd) circle.unshift(circle.pop());
  }

  return circle[0];
}
