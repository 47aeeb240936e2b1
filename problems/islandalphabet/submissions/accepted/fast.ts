function solution(letters: string[], words: string[]): string[] {
  const ranks = new Map<string, number>(letters.map((letter, rank) => [letter, rank]));

  // One character for each letter of the island, in the island's order.
  const translated = (word: string): string => {
    let text = '';
    for (let i = 0; i < word.length; i++) {
      const pair = i + 1 < word.length ? ranks.get(word[i] + word[i + 1]) : undefined;
      text += String.fromCharCode(pair ?? ranks.get(word[i])!);
      if (pair !== undefined) i++;
    }
    return text;
  };

  return words
    .map((word) => ({ word, text: translated(word) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ word }) => word);
}
