// growth: n sqrt n
// blame: 5-8
function ways(value) {
  let found = 0;
  for (let x = 0; x * x <= value; x++) {
    const y = Math.sqrt(value - x * x);
    if (Number.isInteger(y)) found++;
  }
  return found;
}

function solution(n) {
  let points = 0;
  for (let value = 0; value <= n; value++) points += ways(value);
  return points;
}
