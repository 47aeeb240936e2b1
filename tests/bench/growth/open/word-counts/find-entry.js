// growth: n^2
// blame: 6-6
function solution(text) {
  const entries = [];
  for (const word of text.split(' ')) {
    const entry = entries.find((known) => known.word === word);
    if (entry) entry.count++;
    else entries.push({ word, count: 1 });
  }
  entries.sort((a, b) => b.count - a.count);
  return [entries.length, entries[0].count];
}
