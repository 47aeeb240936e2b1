/**
 * @param {string} row
 * @param {string} word
 * @param {number} k
 * @returns {number}
 */
function solution(row, word, k) {
  let answer = 0;
  return answer;
}
