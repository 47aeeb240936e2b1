/**
 * @param {number[][]} sheet
 * @param {string} orders
 * @returns {number[][]}
 */
function solution(sheet, orders) {
  const answer = [];
  return answer;
}
