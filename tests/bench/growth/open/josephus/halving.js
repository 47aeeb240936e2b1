// growth: log n
// blame: 4-8
// After one round half of the children are left: look at the smaller circle.
function survivor(n) {
  if (n === 1) return 1;
  if (n % 2 === 0) return 2 * survivor(n / 2) - 1;
  return 2 * survivor((n - 1) / 2) + 1;
}

const solution = (n) => survivor(n);
