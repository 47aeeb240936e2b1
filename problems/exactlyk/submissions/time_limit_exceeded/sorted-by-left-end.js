// Moves one window over the shelf, but with the asks in the order of their left ends the right end goes to and fro.
function solution(shelf, asks) {
  const names = [...new Set(shelf)];
  const numbers = new Map(names.map((genre, i) => [genre, i]));
  const genres = shelf.map((genre) => numbers.get(genre));
  const order = asks.map((_, i) => i).sort((a, b) => asks[a][0] - asks[b][0]);

  const books = new Int32Array(names.length);
  const genresWith = new Int32Array(shelf.length + 1);
  const answers = [];
  let left = 1;
  let right = 0;
  for (const i of order) {
    const [l, r, k] = asks[i];
    while (right < r) {
      const genre = genres[right++];
      genresWith[books[genre]++]--;
      genresWith[books[genre]]++;
    }
    while (left < l) {
      const genre = genres[left++ - 1];
      genresWith[books[genre]--]--;
      genresWith[books[genre]]++;
    }
    while (right > r) {
      const genre = genres[--right];
      genresWith[books[genre]--]--;
      genresWith[books[genre]]++;
    }
    answers[i] = genresWith[k];
  }
  return answers;
}
