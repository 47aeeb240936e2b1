// Tries every word at every position that can be reached.
function solution(text, words) {
  const fewest = new Array(text.length + 1).fill(Infinity);
  fewest[0] = 0;

  for (let start = 0; start < text.length; start++) {
    if (fewest[start] === Infinity) continue;
    for (const word of words) {
      if (!text.startsWith(word, start)) continue;
      const end = start + word.length;
      fewest[end] = Math.min(fewest[end], fewest[start] + 1);
    }
  }

  const answer = fewest[text.length];
  return answer === Infinity ? -1 : answer;
}
