/**
 * @param {number[]} groups
 * @param {number} seats
 * @returns {number[]}
 */
function solution(groups, seats) {
  const answer = [];
  return answer;
}
