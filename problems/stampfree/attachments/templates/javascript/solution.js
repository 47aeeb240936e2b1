/**
 * @param {number[]} visits
 * @param {number} k
 * @returns {number[]}
 */
function solution(visits, k) {
  const answer = [];
  return answer;
}
