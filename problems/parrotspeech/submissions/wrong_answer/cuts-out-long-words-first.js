// Cuts the longest words out of the text wherever they are, then the shorter ones out of the pieces that are left.
function solution(text, words) {
  const byLength = [...words].sort((a, b) => b.length - a.length);
  let pieces = [text];
  let count = 0;

  for (const word of byLength) {
    const rest = [];
    for (const piece of pieces) {
      const parts = piece.split(word);
      count += parts.length - 1;
      rest.push(...parts.filter((part) => part !== ''));
    }
    pieces = rest;
  }

  return pieces.length === 0 ? count : -1;
}
