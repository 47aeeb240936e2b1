function solution(next) {
  const n = next.length;
  const holders = new Array(n).fill(0); // the answer, 0 as long as it is not known
  const place = new Array(n).fill(-1); // place on the walk

  for (let start = 0; start < n; start++) {
    const walk = [];
    let person = start;
    while (holders[person] === 0 && place[person] === -1) {
      place[person] = walk.length;
      walk.push(person);
      person = next[person];
    }

    if (holders[person] === 0) {
      const circle = walk.splice(place[person]);
      for (const member of circle) holders[member] = circle.length;
    }
    for (const member of walk.reverse()) holders[member] = holders[next[member]] + 1;
  }

  return holders;
}
