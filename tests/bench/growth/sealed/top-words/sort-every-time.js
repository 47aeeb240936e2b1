// growth: n^2 log n
// blame: 12-12
class Ranking {
  constructor() {
    this.counts = new Map();
    this.top = [];
  }

  add(word) {
    this.counts.set(word, (this.counts.get(word) || 0) + 1);
    const entries = Array.from(this.counts.entries());
    entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    this.top = entries.slice(0, 5);
  }
}

function solution(words) {
  const ranking = new Ranking();
  words.forEach((word) => {
    ranking.add(word);
  });
  return ranking.top.map(([word]) => word);
}
