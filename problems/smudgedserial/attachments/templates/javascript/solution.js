/**
 * @param {string} serial
 * @param {number} m
 * @param {number} r
 * @returns {number}
 */
function solution(serial, m, r) {
  let answer = 0;
  return answer;
}
