// Looks up each piece of the text, for each length, in a set of the words.
function solution(text, words) {
  const known = new Set(words);
  const longest = Math.max(...words.map((word) => word.length));
  const fewest = new Array(text.length + 1).fill(Infinity);
  fewest[0] = 0;

  for (let start = 0; start < text.length; start++) {
    if (fewest[start] === Infinity) continue;
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
      if (known.has(text.slice(start, end))) fewest[end] = Math.min(fewest[end], fewest[start] + 1);
    }
  }

  const answer = fewest[text.length];
  return answer === Infinity ? -1 : answer;
}
