/**
 * @param {number} n
 * @param {number[][]} trails
 * @param {number[][]} trips
 * @returns {number[]}
 */
function solution(n, trails, trips) {
  let answer = [];
  return answer;
}
