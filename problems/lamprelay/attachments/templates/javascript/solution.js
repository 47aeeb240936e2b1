/**
 * @param {number[]} costs
 * @param {number} k
 * @returns {number}
 */
function solution(costs, k) {
  let answer = 0;
  return answer;
}
