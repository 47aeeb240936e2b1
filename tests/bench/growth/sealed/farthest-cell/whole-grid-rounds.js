// growth: n^3
// blame: 14-20
function solution(grid) {
  const n = grid.length;
  const distance = grid.map(() => Array(n).fill(Infinity));
  distance[0][0] = 0;
  const at = (y, x) => (y < 0 || x < 0 || y >= n || x >= n ? Infinity : distance[y][x]);

  let round = 0;
  let changed = true;
  while (changed) {
    changed = false;
    for (let y = 0; y < n; y++) {
      for (let x = 0; x < n; x++) {
        if (grid[y][x] === '#' || distance[y][x] !== Infinity) continue;
        if (at(y - 1, x) === round || at(y + 1, x) === round || at(y, x - 1) === round || at(y, x + 1) === round) {
          distance[y][x] = round + 1;
          changed = true;
        }
      }
    }
    if (changed) round++;
  }
  return round;
}
