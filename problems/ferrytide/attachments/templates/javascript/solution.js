/**
 * @param {number} n
 * @param {number[][]} ferries
 * @param {number} start
 * @param {number} goal
 * @returns {number}
 */
function solution(n, ferries, start, goal) {
  let answer = 0;
  return answer;
}
