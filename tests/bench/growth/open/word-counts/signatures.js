// growth: n^2
// blame: 16-16
// 'abba' -> 'a9,b6': the places of each letter, as bits
function signature(word) {
  const letters = [...word];
  return [...new Set(letters)]
    .map((letter) => letter + letters.reduce((bits, other, i) => (other === letter ? bits | (1 << i) : bits), 0))
    .join(',');
}

function solution(text) {
  const kinds = [];
  const counts = [];
  for (const word of text.split(' ')) {
    const key = signature(word);
    const kind = kinds.indexOf(key);
    if (kind >= 0) {
      counts[kind]++;
    } else {
      kinds.push(key);
      counts.push(1);
    }
  }
  return [kinds.length, counts.reduce((a, b) => Math.max(a, b))];
}
