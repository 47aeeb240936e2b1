/**
 * @param {number[][]} ratings
 * @param {number[][]} asks
 * @returns {number[]}
 */
function solution(ratings, asks) {
  const answer = [];
  return answer;
}
