// growth: n^2
// blame: 9-13
function solution(cards) {
  const memo = {};

  function longestFrom(start) {
    if (memo[start]) return memo[start];
    let longest = 1;
    for (let next = start + 1; next < cards.length; next++) {
      if (cards[next] > cards[start]) {
        longest = Math.max(longest, 1 + longestFrom(next));
      }
    }
    memo[start] = longest;
    return longest;
  }

  let answer = 0;
  for (const start in cards) answer = Math.max(answer, longestFrom(Number(start)));
  return answer;
}
