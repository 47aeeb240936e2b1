// Cuts the ribbon at every place and counts the letters of both parts afresh.
function solution(ribbon) {
  const count = (part, wanted) => {
    let found = 0;
    for (const letter of part) {
      if (letter === wanted) found++;
    }
    return found;
  };

  let fair = 0;
  for (let cut = 1; cut < ribbon.length; cut++) {
    if (count(ribbon.slice(0, cut), 'R') === count(ribbon.slice(cut), 'B')) fair++;
  }
  return fair;
}
