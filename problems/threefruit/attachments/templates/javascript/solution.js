/**
 * @param {string} belt
 * @returns {number}
 */
function solution(belt) {
  let answer = 0;
  return answer;
}
