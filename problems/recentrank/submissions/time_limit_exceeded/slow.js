// Compares every score with each of the last k scores.
function solution(scores, k) {
  return scores.map((score, round) => {
    let rank = 1;
    for (let i = Math.max(0, round - k); i < round; i++) {
      if (scores[i] > score) rank++;
    }
    return rank;
  });
}
