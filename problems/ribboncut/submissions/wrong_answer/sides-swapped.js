// Compares the B on the left with the R on the right, the wrong way round.
function solution(ribbon) {
  let blue = 0;
  let red = [...ribbon].filter((letter) => letter === 'R').length;
  let fair = 0;
  for (let cut = 1; cut < ribbon.length; cut++) {
    if (ribbon[cut - 1] === 'B') blue++;
    if (ribbon[cut - 1] === 'R') red--;
    if (blue === red) fair++;
  }
  return fair;
}
