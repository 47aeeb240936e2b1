// growth: n^3
// blame: 9-13
function solution(text) {
  const letters = [...text];
  let best = 0;
  for (let i = 0; i < letters.length; i++) {
    nextEnd: for (let j = i; j < letters.length; j++) {
      let [left, right] = [i, j];
      while (left < right) {
        if (letters[left] !== letters[right]) continue nextEnd;
        left++;
        right--;
      }
      best = Math.max(best, j - i + 1);
    }
  }
  return best;
}
