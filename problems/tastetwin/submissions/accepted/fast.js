function solution(n, likes) {
  const songsOf = Array.from({ length: n + 1 }, () => []);
  const listenersOf = new Map();
  for (const [user, song] of likes) {
    songsOf[user].push(song);
    if (!listenersOf.has(song)) listenersOf.set(song, []);
    listenersOf.get(song).push(user);
  }

  const common = new Array(n + 1).fill(0); // songs in common with the user at hand; none with user 0
  const twins = [];
  for (let user = 1; user <= n; user++) {
    const met = [];
    for (const song of songsOf[user]) {
      for (const other of listenersOf.get(song)) {
        if (common[other] === 0) met.push(other);
        common[other]++;
      }
    }
    common[user] = 0;

    let twin = 0;
    for (const other of met) {
      const gain = common[other] - common[twin];
      if (gain > 0 || (gain === 0 && other < twin)) twin = other;
    }
    twins.push(twin);
    for (const other of met) common[other] = 0;
  }

  return twins;
}
