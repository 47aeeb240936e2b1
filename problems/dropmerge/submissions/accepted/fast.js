function solution(beads) {
  const row = []; // the beads on the string, no two neighbours equal

  for (const bead of beads) {
    let number = bead;
    while (row.at(-1) === number) {
      row.pop();
      number++;
    }
    row.push(number);
  }

  return row;
}
