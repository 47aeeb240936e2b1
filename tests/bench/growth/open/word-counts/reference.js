// growth: n
// blame: 6-10
function solution(text) {
  const counts = new Map();
  let most = 0;
  for (const word of text.match(/[a-z]+/g)) {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    most = Math.max(most, count);
  }
  return [counts.size, most];
}
