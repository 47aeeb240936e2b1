// growth: n^3
// blame: 5-15
const memo = {};

function solution(a, b) {
  if (a === '' || b === '') return 0;
  const key = `${a}/${b}`;
  if (key in memo) return memo[key];

  const restA = a.slice(1);
  const restB = b.slice(1);
  if (a[0] === b[0]) memo[key] = 1 + solution(restA, restB);
  else memo[key] = Math.max(solution(restA, b), solution(a, restB));
  return memo[key];
}
