// Follows the parcel of every person until somebody gets it for the second time.
function solution(next) {
  const seenBy = new Array(next.length).fill(-1);

  return next.map((_, start) => {
    let count = 0;
    for (let person = start; seenBy[person] !== start; person = next[person]) {
      seenBy[person] = start;
      count++;
    }
    return count;
  });
}
