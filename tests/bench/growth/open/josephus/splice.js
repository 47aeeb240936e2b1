// growth: n^2
// blame: 8-8
function solution(n) {
  const circle = [...Array(n).keys()].map((i) => i + 1);
  let at = 0;
  while (circle.length > 1) {
    at = (at + 1) % circle.length;
    circle.splice(at, 1);
  }
  return circle[0];
}
