// growth: n^2
// blame: 9-16
function solution(sticks) {
  sticks.sort((a, b) => a - b);
  let triangles = 0;
  for (let longest = sticks.length - 1; longest >= 2; longest--) {
    let low = 0;
    let high = longest - 1;
    while (low < high) {
      if (sticks[low] + sticks[high] > sticks[longest]) {
        triangles += high - low;
        high--;
      } else {
        low++;
      }
    }
  }
  return triangles;
}
