function solution(letters, words) {
  // One character for each letter of the island, in the island's order.
  const characters = new Map(letters.map((letter, rank) => [letter, String.fromCharCode(rank)]));

  function translated(word) {
    let text = '';
    let i = 0;
    while (i < word.length) {
      const pair = word.slice(i, i + 2);
      const letter = characters.has(pair) ? pair : word[i];
      text += characters.get(letter);
      i += letter.length;
    }
    return text;
  }

  const sorted = words.map(translated).sort();
  return sorted.map((text) => Array.from(text, (character) => letters[character.charCodeAt(0)]).join(''));
}
