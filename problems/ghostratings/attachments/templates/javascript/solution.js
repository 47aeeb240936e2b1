/**
 * @param {number[][]} users
 * @param {number[][]} items
 * @param {number[][]} likes
 * @returns {number}
 */
function solution(users, items, likes) {
  let answer = 0;
  return answer;
}
