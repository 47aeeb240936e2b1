// Counts the books of every range from scratch.
function solution(shelf, asks) {
  return asks.map(([l, r, k]) => {
    const books = new Map();
    for (let i = l - 1; i < r; i++) books.set(shelf[i], (books.get(shelf[i]) ?? 0) + 1);

    let genres = 0;
    for (const count of books.values()) {
      if (count === k) genres++;
    }
    return genres;
  });
}
