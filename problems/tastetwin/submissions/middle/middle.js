// Goes by the listeners of the songs, but counts in a new map for each user.
function solution(n, likes) {
  const songsOf = Array.from({ length: n + 1 }, () => []);
  const listenersOf = new Map();
  for (const [user, song] of likes) {
    songsOf[user].push(song);
    if (!listenersOf.has(song)) listenersOf.set(song, []);
    listenersOf.get(song).push(user);
  }

  const twins = [];
  for (let user = 1; user <= n; user++) {
    const common = new Map();
    for (const song of songsOf[user]) {
      for (const other of listenersOf.get(song)) common.set(other, (common.get(other) ?? 0) + 1);
    }
    common.delete(user);

    let twin = 0;
    let most = 0;
    for (const [other, count] of common) {
      if (count > most || (count === most && other < twin)) {
        most = count;
        twin = other;
      }
    }
    twins.push(twin);
  }

  return twins;
}
