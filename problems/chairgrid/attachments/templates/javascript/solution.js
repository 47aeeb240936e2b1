/**
 * @param {number} n
 * @param {number} minRows
 * @param {number} minCols
 * @returns {number}
 */
function solution(n, minRows, minCols) {
  let answer = 0;
  return answer;
}
