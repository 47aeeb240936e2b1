// Carries out one pass only, but then adds its displacement, turned by the heading, once for every pass.
function solution(routine, repeat) {
  let x = 0;
  let y = 0;
  let dx = 0;
  let dy = 1;
  for (const order of routine) {
    if (order === 'L') [dx, dy] = [-dy, dx];
    else if (order === 'R') [dx, dy] = [dy, -dx];
    else {
      const step = order === 'F' ? 1 : -1;
      x += step * dx;
      y += step * dy;
    }
  }

  // (dx, dy) is where north has turned to in one pass: a turn takes (a, b) to (a * dy + b * dx, b * dy - a * dx).
  let answerX = 0;
  let answerY = 0;
  for (let pass = 0; pass < repeat; pass++) {
    answerX += x;
    answerY += y;
    [x, y] = [x * dy + y * dx, y * dy - x * dx];
  }
  return [answerX, answerY];
}
