/**
 * @param {number[]} signal
 * @param {number} minLen
 * @returns {number}
 */
function solution(signal, minLen) {
  let answer = 0;
  return answer;
}
