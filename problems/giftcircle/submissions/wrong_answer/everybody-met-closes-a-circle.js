// Takes anybody met before for the start of a circle, even if they were met on an earlier walk.
function solution(next) {
  const n = next.length;
  const holders = new Array(n).fill(0);
  const place = new Array(n).fill(-1);

  for (let start = 0; start < n; start++) {
    const walk = [];
    let person = start;
    while (place[person] === -1) {
      place[person] = walk.length;
      walk.push(person);
      person = next[person];
    }
    const length = walk.length - place[person];
    walk.forEach((member, i) => {
      holders[member] = length + Math.max(0, place[person] - i);
    });
  }

  return holders;
}
