// Carries out every order of every pass.
function solution(routine, repeat) {
  let x = 0;
  let y = 0;
  let dx = 0;
  let dy = 1;

  for (let pass = 0; pass < repeat; pass++) {
    for (let i = 0; i < routine.length; i++) {
      const order = routine[i];
      if (order === 'F') {
        x += dx;
        y += dy;
      } else if (order === 'B') {
        x -= dx;
        y -= dy;
      } else if (order === 'L') {
        [dx, dy] = [-dy, dx];
      } else {
        [dx, dy] = [dy, -dx];
      }
    }
  }

  return [x, y];
}
