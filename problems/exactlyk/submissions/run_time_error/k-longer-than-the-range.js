// Has a list for every number of books up to the length of the range; for a larger k there is none.
function solution(shelf, asks) {
  return asks.map(([l, r, k]) => {
    const books = new Map();
    for (let i = l - 1; i < r; i++) books.set(shelf[i], (books.get(shelf[i]) ?? 0) + 1);

    const genresWith = Array.from({ length: r - l + 2 }, () => []);
    for (const [genre, count] of books) genresWith[count].push(genre);
    return genresWith[k].length;
  });
}
