// growth: n^2
// blame: 6-6
function solution(text) {
  let counts = {};
  for (const word of text.split(' ')) {
    counts = { ...counts, [word]: (counts[word] ?? 0) + 1 };
  }
  const values = Object.values(counts);
  return [values.length, values.reduce((a, b) => Math.max(a, b))];
}
