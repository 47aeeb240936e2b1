// Turns the displacement of a pass to the left when the mower has turned to the right, and the other way round.
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
  for (const order of routine) {
    if (order === 'L') heading = (heading + 3) % 4;
    else if (order === 'R') heading = (heading + 1) % 4;
    else {
      const step = order === 'F' ? 1 : -1;
      x += step * steps[heading][0];
      y += step * steps[heading][1];
    }
  }

  const answer = [0, 0];
  for (let first = 0; first < 4; first++) {
    const times = Math.floor((repeat + 3 - first) / 4);
    answer[0] += times * x;
    answer[1] += times * y;
    for (let quarter = 0; quarter < heading; quarter++) [x, y] = [-y, x];
  }
  return answer;
}
