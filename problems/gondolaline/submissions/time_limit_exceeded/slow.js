// Takes the front group out of the array with shift(), which moves all the others up by one place.
function solution(groups, seats) {
  const line = groups.map((size, index) => ({ size, index }));
  const boarded = new Array(groups.length);

  for (let gondola = 1; line.length > 0; gondola++) {
    let free = seats;
    while (line.length > 0 && free > 0) {
      const group = line.shift();
      if (group.size > free) {
        line.push(group);
        break;
      }
      boarded[group.index] = gondola;
      free -= group.size;
    }
  }

  return boarded;
}
