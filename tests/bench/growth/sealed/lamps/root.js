// growth: 1
// blame: 5-5
function solution(n) {
  const square = (x) => x * x;
  let root = Math.floor(Math.sqrt(n));
  // sqrt may be off by one for large numbers
  if (square(root) > n) root -= 1;
  if (square(root + 1) <= n) root += 1;
  return root;
}
