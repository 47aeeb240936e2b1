/**
 * @param {number} n
 * @param {number[][]} likes
 * @returns {number[]}
 */
function solution(n, likes) {
  let answer = [];
  return answer;
}
