/**
 * @param {number[]} beads
 * @returns {number[]}
 */
function solution(beads) {
  const answer = [];
  return answer;
}
