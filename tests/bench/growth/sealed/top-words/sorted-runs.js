// growth: n log n
// blame: 4-4
function solution(words) {
  const sorted = [...words].sort();
  const runs = [];
  let start = 0;
  while (start < sorted.length) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    runs.push({ word: sorted[start], count: end - start });
    start = end;
  }
  runs.sort((a, b) => b.count - a.count);
  return runs.slice(0, 5).map(({ word }) => word);
}
