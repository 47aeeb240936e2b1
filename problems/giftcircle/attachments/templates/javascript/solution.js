/**
 * @param {number[]} next
 * @returns {number[]}
 */
function solution(next) {
  let answer = [];
  return answer;
}
