// Only counts the orders of each kind, and carries out the mirrors first and then the turns, as if the order of the
// orders did not matter.
function solution(sheet, orders) {
  const count = { R: 0, L: 0, H: 0, V: 0 };
  for (const order of orders) count[order]++;

  let result = sheet;
  if (count.H % 2 === 1) result = result.map((row) => [...row].reverse());
  if (count.V % 2 === 1) result = [...result].reverse();
  const turns = (count.R + 3 * count.L) % 4;
  for (let i = 0; i < turns; i++) result = result[0].map((_, j) => result.map((row) => row[j]).reverse());
  return result;
}
