/**
 * @param {number[]} shelf
 * @param {number[][]} asks
 * @returns {number[]}
 */
function solution(shelf, asks) {
  let answer = [];
  return answer;
}
