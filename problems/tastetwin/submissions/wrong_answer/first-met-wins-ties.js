// Among users with equally many songs in common, keeps the one met first, whatever the number.
function solution(n, likes) {
  const songsOf = Array.from({ length: n + 1 }, () => []);
  const listenersOf = new Map();
  for (const [user, song] of likes) {
    songsOf[user].push(song);
    listenersOf.set(song, [...(listenersOf.get(song) ?? []), user]);
  }

  return songsOf.slice(1).map((songs, index) => {
    const common = new Map();
    for (const song of songs) {
      for (const other of listenersOf.get(song)) common.set(other, (common.get(other) ?? 0) + 1);
    }
    common.delete(index + 1);

    let twin = 0;
    for (const [other, count] of common) {
      if (count > (common.get(twin) ?? 0)) twin = other;
    }
    return twin;
  });
}
