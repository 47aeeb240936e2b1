// growth: n^2
// blame: 8-8
function solution(words) {
  const text = words.join(' ');
  const distinct = Array.from(new Set(words));
  const entries = [];
  for (const word of distinct) {
    const found = text.match(new RegExp(`\\b${word}\\b`, 'g'));
    entries.push([word, found.length]);
  }
  entries.sort((a, b) => (a[1] === b[1] ? a[0].localeCompare(b[0]) : b[1] - a[1]));
  const [...best] = entries.slice(0, 5);
  return best.map((entry) => entry[0]);
}
