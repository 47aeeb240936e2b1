/**
 * @param {number[]} teeth
 * @param {number} k
 * @returns {number}
 */
function solution(teeth, k) {
  let answer = 0;
  return answer;
}
