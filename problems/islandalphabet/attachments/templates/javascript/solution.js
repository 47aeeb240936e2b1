/**
 * @param {string[]} letters
 * @param {string[]} words
 * @returns {string[]}
 */
function solution(letters, words) {
  const answer = [];
  return answer;
}
