/**
 * @param {string} routine
 * @param {number} repeat
 * @returns {number[]}
 */
function solution(routine, repeat) {
  const answer = [];
  return answer;
}
