// expect: AC
// The same in a function, with more arguments.
// mode: function
function solution(a, b) {
  const add = (n, one, two, three) => (n === 0 ? one : add(n - 1, one + 1, two, three) + three.length - 1);
  return add(100_000, a + b - 100_000, [], [0]);
}
