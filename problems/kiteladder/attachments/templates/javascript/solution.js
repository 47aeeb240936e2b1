/**
 * @param {number[]} heights
 * @param {number} d
 * @returns {number}
 */
function solution(heights, d) {
  let answer = 0;
  return answer;
}
