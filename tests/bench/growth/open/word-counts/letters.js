// growth: n
// blame: 6-13
function solution(text) {
  const counts = {};
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== ' ') {
      word += text[i];
      continue;
    }
    counts[word] = counts[word] ? counts[word] + 1 : 1;
    word = '';
  }

  let most = 0;
  for (const key in counts) {
    if (counts[key] > most) most = counts[key];
  }
  return [Object.keys(counts).length, most];
}
