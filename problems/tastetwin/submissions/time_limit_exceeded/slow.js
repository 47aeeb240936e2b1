// Compares every user with every other user, song by song.
function solution(n, likes) {
  const songsOf = Array.from({ length: n + 1 }, () => new Set());
  for (const [user, song] of likes) songsOf[user].add(song);

  const twins = [];
  for (let user = 1; user <= n; user++) {
    let twin = 0;
    let most = 0;
    for (let other = 1; other <= n; other++) {
      if (other === user) continue;
      let common = 0;
      for (const song of songsOf[user]) {
        if (songsOf[other].has(song)) common++;
      }
      if (common > most) {
        most = common;
        twin = other;
      }
    }
    twins.push(twin);
  }

  return twins;
}
