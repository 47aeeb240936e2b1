// growth: 2^n
// blame: 3-11
function* climbs(left, steps) {
  if (left === 0) {
    yield steps;
    return;
  }
  for (const step of [1, 2]) {
    if (step <= left) yield* climbs(left - step, steps + step);
  }
}

function solution(n) {
  let count = 0;
  for (const _steps of climbs(n, '')) {
    count = (count + 1) % 1234567;
  }
  return count;
}
