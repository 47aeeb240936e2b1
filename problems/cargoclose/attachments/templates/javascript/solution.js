/**
 * @param {number[]} weights
 * @param {number} capacity
 * @returns {number}
 */
function solution(weights, capacity) {
  const answer = 0;
  return answer;
}
