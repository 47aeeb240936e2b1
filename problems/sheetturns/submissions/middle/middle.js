// Shortens every run of the same order, four turns or two mirrors being none at all, and then carries out what is left.
function solution(sheet, orders) {
  const n = sheet.length;
  const carryOut = {
    R: (old) => old.map((row, i) => row.map((_, j) => old[n - 1 - j][i])),
    L: (old) => old.map((row, i) => row.map((_, j) => old[j][n - 1 - i])),
    H: (old) => old.map((row) => [...row].reverse()),
    V: (old) => [...old].reverse(),
  };

  let end = 0;
  while (end < orders.length) {
    const start = end;
    while (orders[end] === orders[start]) end++;
    const period = orders[start] === 'R' || orders[start] === 'L' ? 4 : 2;
    for (let i = 0; i < (end - start) % period; i++) sheet = carryOut[orders[start]](sheet);
  }
  return sheet;
}
