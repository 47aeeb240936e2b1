// growth: n^2
// blame: 3-3
const addWord = (counts, word) => ({ ...counts, [word]: (counts[word] ?? 0) + 1 });

function solution(words) {
  const counts = words.reduce(addWord, {});
  const compare = (a, b) => {
    if (counts[a] !== counts[b]) return counts[b] - counts[a];
    return a.localeCompare(b);
  };
  return Object.keys(counts).sort(compare).slice(0, 5);
}
