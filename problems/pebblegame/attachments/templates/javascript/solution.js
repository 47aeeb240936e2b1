/**
 * @param {number[]} piles
 * @param {number[]} takes
 * @returns {number}
 */
function solution(piles, takes) {
  let answer = 0;
  return answer;
}
