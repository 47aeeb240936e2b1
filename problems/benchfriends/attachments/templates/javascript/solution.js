/**
 * @param {number} n
 * @param {number[][]} awkward
 * @returns {number}
 */
function solution(n, awkward) {
  let answer = 0;
  return answer;
}
