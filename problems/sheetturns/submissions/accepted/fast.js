// All orders together come to this: perhaps one mirroring of left and right, and then some quarter turns to the right.
function solution(sheet, orders) {
  let mirrored = false;
  let turns = 0;
  for (const order of orders) {
    if (order === 'R') {
      turns = (turns + 1) % 4;
    } else if (order === 'L') {
      turns = (turns + 3) % 4;
    } else {
      mirrored = !mirrored;
      turns = ((order === 'H' ? 4 : 6) - turns) % 4;
    }
  }

  let result = mirrored ? sheet.map((row) => row.toReversed()) : sheet;
  for (let i = 0; i < turns; i++) result = turnedRight(result);
  return result;
}

function turnedRight(sheet) {
  return sheet[0].map((_, column) => sheet.map((row) => row[column]).reverse());
}
