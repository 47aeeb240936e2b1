// Lets 0 stand for positions that are not reached, and goes on from them as if they were.
function solution(text, words) {
  const next = [new Array(26).fill(0)];
  const isWord = [false];
  for (const word of words) {
    let node = 0;
    for (const letter of word) {
      const at = letter.charCodeAt(0) - 97;
      if (next[node][at] === 0) {
        next[node][at] = next.length;
        next.push(new Array(26).fill(0));
        isWord.push(false);
      }
      node = next[node][at];
    }
    isWord[node] = true;
  }

  const fewest = new Array(text.length + 1).fill(0);
  for (let start = 0; start < text.length; start++) {
    let node = 0;
    for (let end = start; end < text.length; end++) {
      node = next[node][text.charCodeAt(end) - 97];
      if (node === 0) break;
      if (!isWord[node]) continue;
      if (fewest[end + 1] === 0 || fewest[start] + 1 < fewest[end + 1]) fewest[end + 1] = fewest[start] + 1;
    }
  }

  return fewest[text.length] || -1;
}
