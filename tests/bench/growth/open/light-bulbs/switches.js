// growth: n log n
// blame: 7-9
function solution(n) {
  const on = Array(n + 1).fill(false);
  let person = 0;
  while (person++ < n) {
    for (let bulb = person; bulb <= n; bulb += person) {
      on[bulb] = !on[bulb];
    }
  }
  return on.filter((lit) => lit).length;
}
