/**
 * @param {number[][]} printers
 * @param {number} pages
 * @returns {number}
 */
function solution(printers, pages) {
  let answer = 0;
  return answer;
}
