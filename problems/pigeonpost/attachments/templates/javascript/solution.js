/**
 * @param {number} n
 * @param {number[][]} roads
 * @param {number[]} kind
 * @param {number} reach
 * @returns {number}
 */
function solution(n, roads, kind, reach) {
  let answer = 0;
  return answer;
}
