// growth: 2^n
// blame: 9-13
function solution(things, capacity) {
  const n = things.length;
  let best = 0;
  for (let subset = 0; subset < 2 ** n; subset++) {
    let weight = 0;
    let value = 0;
    for (let i = 0; i < n; i++) {
      if (Math.floor(subset / 2 ** i) % 2 === 0) continue;
      weight += things[i][0];
      value += things[i][1];
    }
    if (weight <= capacity) best = Math.max(best, value);
  }
  return best;
}
