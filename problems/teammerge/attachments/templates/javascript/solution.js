/**
 * @param {number} n
 * @param {number} k
 * @param {number[][]} merges
 * @returns {number[]}
 */
function solution(n, k, merges) {
  const answer = [];
  return answer;
}
