// growth: n^2
// blame: 11-26
function solution(grid) {
  const seen = new Set(['0,0']);
  let level = [[0, 0]];
  let moves = -1;

  while (level.length > 0) {
    moves++;
    const next = [];
    for (const [y, x] of level) {
      const around = [
        [y - 1, x],
        [y + 1, x],
        [y, x - 1],
        [y, x + 1],
      ];
      around
        .filter(([ny, nx]) => grid[ny] && grid[ny][nx] === '.')
        .forEach(([ny, nx]) => {
          const key = `${ny},${nx}`;
          if (seen.has(key)) return;
          seen.add(key);
          next.push([ny, nx]);
        });
    }
    level = next;
  }

  return moves;
}
