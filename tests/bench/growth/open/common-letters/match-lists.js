// growth: n^2 log n
// blame: 15-19
function solution(a, b) {
  const places = {};
  [...b].forEach((letter, i) => {
    places[letter] ??= [];
    places[letter].unshift(i); // the last place first
  });

  const tails = [];
  for (const letter of a) {
    for (const place of places[letter] ?? []) {
      let low = 0;
      let high = tails.length;
      while (low < high) {
        const mid = Math.floor((low + high) / 2);
        if (tails[mid] >= place) high = mid;
        else low = mid + 1;
      }
      tails[low] = place;
    }
  }
  return tails.length;
}
