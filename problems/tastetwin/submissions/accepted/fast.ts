function solution(n: number, likes: number[][]): number[] {
  const songsOf: number[][] = Array.from({ length: n + 1 }, () => []);
  const listenersOf = new Map<number, number[]>();
  for (const [user, song] of likes) {
    songsOf[user].push(song);
    const listeners = listenersOf.get(song);
    if (listeners) listeners.push(user);
    else listenersOf.set(song, [user]);
  }

  const common: number[] = new Array(n + 1).fill(0); // songs in common with the user at hand
  return Array.from({ length: n }, (_, index) => {
    const user = index + 1;
    const met: number[] = [];
    for (const song of songsOf[user]) {
      for (const other of listenersOf.get(song) ?? []) {
        if (common[other]++ === 0) met.push(other);
      }
    }
    common[user] = 0;

    let twin = 0;
    for (const other of met) {
      if (common[other] > common[twin] || (common[other] === common[twin] && other < twin)) twin = other;
    }
    for (const other of met) common[other] = 0;
    return twin;
  });
}
