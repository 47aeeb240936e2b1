// Keeps the board sorted. The place of a score is found by binary search, but all scores behind it have to move.
function solution(scores, k) {
  const board = []; // from low to high

  // How many scores on the board are at most this one.
  function place(score) {
    let low = 0;
    let high = board.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (board[middle] <= score) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return scores.map((score, round) => {
    if (round > k) board.splice(place(scores[round - k - 1]) - 1, 1);
    const at = place(score);
    const rank = board.length - at + 1;
    board.splice(at, 0, score);
    return rank;
  });
}
