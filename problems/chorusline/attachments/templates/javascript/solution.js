/**
 * @param {string} song
 * @returns {number}
 */
function solution(song) {
  let answer = 0;
  return answer;
}
