// growth: n^2
// blame: 7-7
function solution(words) {
  const names = [];
  const counts = [];
  for (let i = 0; i < words.length; i++) {
    const place = names.indexOf(words[i]);
    if (place >= 0) {
      counts[place]++;
    } else {
      names.push(words[i]);
      counts.push(1);
    }
  }
  const order = names.map((_, i) => i);
  order.sort((a, b) => counts[b] - counts[a] || (names[a] > names[b] ? 1 : -1));
  return order.slice(0, 5).map((i) => names[i]);
}
