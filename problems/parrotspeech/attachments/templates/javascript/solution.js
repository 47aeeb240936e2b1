/**
 * @param {string} text
 * @param {string[]} words
 * @returns {number}
 */
function solution(text, words) {
  let answer = 0;
  return answer;
}
