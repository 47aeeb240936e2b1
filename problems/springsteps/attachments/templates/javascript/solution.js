/**
 * @param {number[]} power
 * @returns {number}
 */
function solution(power) {
  let answer = 0;
  return answer;
}
