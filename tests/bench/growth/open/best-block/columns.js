// growth: n^2
// blame: 8-15
function solution(field, k) {
  const n = field.length;
  const columns = new Int32Array(n); // sums of k cells, down to the current row
  let best = Number.NEGATIVE_INFINITY;
  field.forEach((row, r) => {
    let block = 0;
    for (const c of row.keys()) {
      columns[c] += row[c];
      if (r >= k) columns[c] -= field[r - k][c];
      block += columns[c];
      if (c >= k) block -= columns[c - k];
      if (r >= k - 1 && c >= k - 1 && block > best) best = block;
    }
  });
  return best;
}
