interface Place {
  x: number;
  y: number;
  heading: number;
}

const STEPS = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
]; // by heading: north, east, south, west

function pass(routine: string, from: Place): Place {
  let { x, y, heading } = from;
  for (const order of routine) {
    if (order === 'L') heading = (heading + 3) % 4;
    else if (order === 'R') heading = (heading + 1) % 4;
    else {
      const step = order === 'F' ? 1 : -1;
      x += step * STEPS[heading][0];
      y += step * STEPS[heading][1];
    }
  }
  return { x, y, heading };
}

function solution(routine: string, repeat: number): number[] {
  const places: Place[] = [{ x: 0, y: 0, heading: 0 }]; // after 0, 1, 2, 3 and 4 passes
  for (let passes = 1; passes <= 4; passes++) places.push(pass(routine, places[passes - 1]));

  // Four passes restore the heading, so each further block of four adds the same displacement.
  const blocks = Math.floor(repeat / 4);
  const rest = places[repeat % 4];
  return [blocks * places[4].x + rest.x, blocks * places[4].y + rest.y];
}
