/**
 * @param {number[]} heights
 * @returns {number}
 */
function solution(heights) {
  let answer = 0;
  return answer;
}
