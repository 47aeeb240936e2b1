function solution(text, words) {
  // The trie: node 0 is the root, next[26 * node + letter] the node below it, 0 if there is none.
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(26 * (letters + 1));
  const isWord = new Array(letters + 1).fill(false);
  let nodes = 1;
  for (const word of words) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const at = 26 * node + word.charCodeAt(i) - 97;
      if (next[at] === 0) next[at] = nodes++;
      node = next[at];
    }
    isWord[node] = true;
  }

  const fewest = new Array(text.length + 1).fill(Infinity); // words for the first i letters
  fewest[0] = 0;
  for (let start = 0; start < text.length; start++) {
    if (fewest[start] === Infinity) continue;
    let node = 0;
    for (let end = start; end < text.length; end++) {
      node = next[26 * node + text.charCodeAt(end) - 97];
      if (node === 0) break;
      if (isWord[node]) fewest[end + 1] = Math.min(fewest[end + 1], fewest[start] + 1);
    }
  }

  const answer = fewest[text.length];
  return answer === Infinity ? -1 : answer;
}
