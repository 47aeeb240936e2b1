function solution(beads: number[]): number[] {
  const row: number[] = []; // the beads on the string, no two neighbours equal

  for (let bead of beads) {
    while (row[row.length - 1] === bead) {
      row.pop();
      bead++;
    }
    row.push(bead);
  }

  return row;
}
