/**
 * @param {number[]} boards
 * @returns {number}
 */
function solution(boards) {
  let answer = 0;
  return answer;
}
