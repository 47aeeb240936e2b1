/**
 * @param {number[]} scores
 * @param {number} k
 * @returns {number[]}
 */
function solution(scores, k) {
  const answer = [];
  return answer;
}
