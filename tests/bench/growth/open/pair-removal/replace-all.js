// growth: n^2
// blame: 9-11
function solution(text) {
  const letters = [...new Set(text)];
  let before = '';
  let after = text;
  while (before !== after) {
    before = after;
    for (const letter of letters) {
      after = after.replaceAll(letter + letter, '');
    }
  }
  return after.length;
}
