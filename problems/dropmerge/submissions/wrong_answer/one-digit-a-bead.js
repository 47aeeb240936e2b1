// Writes the row down digit by digit, so a bead that reaches 10 becomes two.
function solution(beads) {
  const row = [];
  for (const bead of beads) {
    row.push(...String(bead));
    while (row.length > 1 && row.at(-1) === row.at(-2)) {
      const fused = Number(row.pop()) + 1;
      row.pop();
      row.push(...String(fused));
    }
  }
  return row.map(Number);
}
