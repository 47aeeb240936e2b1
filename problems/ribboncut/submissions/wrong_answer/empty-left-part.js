// Begins to count before the first letter, where the left part would be empty.
function solution(ribbon) {
  let red = 0;
  let blue = ribbon.split('B').length - 1;
  let fair = 0;

  for (let i = 0; i < ribbon.length; i++) {
    if (red === blue) fair++;
    if (ribbon[i] === 'R') red++;
    if (ribbon[i] === 'B') blue--;
  }

  return fair;
}
