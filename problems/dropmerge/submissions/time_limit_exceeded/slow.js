// After every bead, and after every fusion, looks through the whole row for two equal neighbours.
function solution(beads) {
  const row = [];

  for (const bead of beads) {
    row.push(bead);
    let i = 0;
    while (i + 1 < row.length) {
      if (row[i] === row[i + 1]) {
        row.splice(i, 2, row[i] + 1);
        i = 0;
      } else {
        i++;
      }
    }
  }

  return row;
}
