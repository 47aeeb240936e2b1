function solution(groups: number[], seats: number): number[] {
  const boarded: number[] = new Array(groups.length).fill(0);
  const line: number[] = groups.map((_, i) => i); // the groups before `front` have left their place
  let gondola = 1;
  let free = seats;

  for (let front = 0; front < line.length; front++) {
    const group = line[front];
    if (groups[group] <= free) {
      boarded[group] = gondola;
      free -= groups[group];
    } else {
      line.push(group);
      free = 0;
    }
    if (free === 0) {
      gondola++;
      free = seats;
    }
  }

  return boarded;
}
