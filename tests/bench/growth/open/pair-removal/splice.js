// growth: n^2
// blame: 8-8
function solution(text) {
  const letters = text.split('');
  let i = 0;
  while (i < letters.length - 1) {
    if (letters[i] === letters[i + 1]) {
      letters.splice(i, 2);
      i = Math.max(i - 1, 0);
    } else {
      i++;
    }
  }
  return letters.length;
}
