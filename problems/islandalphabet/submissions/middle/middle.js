// Sorts with the library, but every comparison splits both words again and searches the alphabet for each letter.
function solution(letters, words) {
  function split(word) {
    const ranks = [];
    for (let i = 0; i < word.length; ) {
      const pair = letters.indexOf(word.substring(i, i + 2));
      if (pair >= 0 && i + 1 < word.length) {
        ranks.push(pair);
        i += 2;
      } else {
        ranks.push(letters.indexOf(word[i]));
        i += 1;
      }
    }
    return ranks;
  }

  return words.sort((first, second) => {
    const a = split(first);
    const b = split(second);
    for (let i = 0; i < a.length && i < b.length; i++) {
      if (a[i] !== b[i]) return a[i] - b[i];
    }
    return a.length - b.length;
  });
}
