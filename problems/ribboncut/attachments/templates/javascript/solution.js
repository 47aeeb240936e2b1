/**
 * @param {string} ribbon
 * @returns {number}
 */
function solution(ribbon) {
  let answer = 0;
  return answer;
}
