/**
 * @param {number[]} plates
 * @returns {number[]}
 */
function solution(plates) {
  const answer = [];
  return answer;
}
