// growth: n
// blame: 7-13
function solution(words) {
  const counts = {};
  const best = [];
  const compare = (a, b) => counts[b] - counts[a] || (a < b ? -1 : 1);
  for (const word of words) {
    counts[word] = (counts[word] || 0) + 1;
    // only this word can have moved up
    if (!best.includes(word)) best.push(word);
    best.sort(compare);
    if (best.length > 5) best.pop();
  }
  return best;
}
