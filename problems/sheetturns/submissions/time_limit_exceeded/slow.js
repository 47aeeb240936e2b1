// Draws the whole sheet afresh for every single order.
function solution(sheet, orders) {
  const n = sheet.length;
  for (const order of orders) {
    const next = Array.from({ length: n }, () => new Array(n));
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (order === 'R') next[j][n - 1 - i] = sheet[i][j];
        else if (order === 'L') next[n - 1 - j][i] = sheet[i][j];
        else if (order === 'H') next[i][n - 1 - j] = sheet[i][j];
        else next[n - 1 - i][j] = sheet[i][j];
      }
    }
    sheet = next;
  }
  return sheet;
}
