// growth: n
// blame: 11-26
function solution(map) {
  const rows = map.length;
  const columns = map[0].length;
  const distance = map.map((row) => row.map(() => -1));
  const queue = [[0, 0]];
  distance[0][0] = 0;
  let farthest = 0;

  for (let head = 0; head < queue.length; head++) {
    const [r, c] = queue[head];
    farthest = distance[r][c];
    const around = [
      [r - 1, c],
      [r + 1, c],
      [r, c - 1],
      [r, c + 1],
    ];
    for (const [y, x] of around) {
      if (y < 0 || y >= rows || x < 0 || x >= columns) continue;
      if (map[y][x] === 0 || distance[y][x] >= 0) continue;
      distance[y][x] = distance[r][c] + 1;
      queue.push([y, x]);
    }
  }
  return farthest;
}
