// Goes through the line in rounds and collects those who walked back for the next round, but sends the last gondola of a
// round away although the first of the next round might still fit in.
function solution(groups, seats) {
  const boarded = [];
  let line = groups.map((size, index) => ({ size, index }));
  let gondola = 0;

  while (line.length > 0) {
    const back = [];
    let free = 0;
    for (const group of line) {
      if (free === 0) {
        gondola++;
        free = seats;
      }
      if (group.size <= free) {
        boarded[group.index] = gondola;
        free -= group.size;
      } else {
        back.push(group);
        free = 0;
      }
    }
    line = back;
  }

  return boarded;
}
