// growth: n log n
// blame: 7-10
function solution(n) {
  const lamps = Array.from({ length: n + 1 }, () => false);
  for (let person = 1; person <= n; person++) {
    let lamp = person;
    while (lamp <= n) {
      lamps[lamp] = !lamps[lamp];
      lamp += person;
    }
  }
  return lamps.filter(Boolean).length;
}
