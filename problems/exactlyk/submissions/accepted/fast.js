function solution(shelf, asks) {
  const n = shelf.length;
  // Short numbers for the genres, so that plain arrays can count them.
  const numbers = new Map();
  const genres = Int32Array.from(shelf, (genre) => {
    if (!numbers.has(genre)) numbers.set(genre, numbers.size);
    return numbers.get(genre);
  });

  // Mo's order: by the block of the left end, then by the right end, to and fro.
  const width = Math.ceil(n / Math.sqrt(asks.length));
  const blocks = asks.map(([l]) => Math.floor(l / width));
  const order = asks.map((_, i) => i);
  order.sort((a, b) => {
    if (blocks[a] !== blocks[b]) return blocks[a] - blocks[b];
    return blocks[a] % 2 === 0 ? asks[a][1] - asks[b][1] : asks[b][1] - asks[a][1];
  });

  const books = new Int32Array(numbers.size); // of each genre, within the window
  const genresWith = new Int32Array(n + 1); // how many genres have exactly that many books there
  const change = (place, difference) => {
    const genre = genres[place - 1];
    genresWith[books[genre]]--;
    books[genre] += difference;
    genresWith[books[genre]]++;
  };

  const answers = new Array(asks.length);
  let left = 1;
  let right = 0;
  for (const i of order) {
    const [l, r, k] = asks[i];
    while (left > l) change(--left, 1);
    while (right < r) change(++right, 1);
    while (left < l) change(left++, -1);
    while (right > r) change(right--, -1);
    answers[i] = genresWith[k];
  }
  return answers;
}
