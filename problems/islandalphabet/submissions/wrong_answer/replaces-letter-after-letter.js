// Replaces the two-character letters in the order of the alphabet, not in the order in which they stand in the word.
function solution(letters, words) {
  const pairs = letters.filter((letter) => letter.length === 2);
  const key = (letter) => String.fromCharCode(200 + letters.indexOf(letter));
  const translated = words.map((word) => {
    for (const pair of pairs) word = word.replaceAll(pair, key(pair));
    return word.replace(/[a-z]/g, key);
  });
  translated.sort();
  return translated.map((text) => Array.from(text, (c) => letters[c.charCodeAt(0) - 200]).join(''));
}
