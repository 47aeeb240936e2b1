/**
 * @param {number[]} posts
 * @returns {number}
 */
function solution(posts) {
  let answer = 0;
  return answer;
}
