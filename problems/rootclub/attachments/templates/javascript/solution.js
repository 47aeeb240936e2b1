/**
 * @param {number[]} parent
 * @param {number[]} joy
 * @param {number} k
 * @returns {number}
 */
function solution(parent, joy, k) {
  let answer = 0;
  return answer;
}
