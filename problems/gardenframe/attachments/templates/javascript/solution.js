/**
 * @param {number[][]} garden
 * @param {number[][]} frames
 * @returns {number[]}
 */
function solution(garden, frames) {
  const answer = [];
  return answer;
}
