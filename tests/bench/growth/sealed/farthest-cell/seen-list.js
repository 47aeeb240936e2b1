// growth: worse than n^3
// blame: 16-16
function solution(grid) {
  const seen = ['0 0'];
  const moves = [0];
  for (let i = 0; i < seen.length; i++) {
    const [y, x] = seen[i].split(' ').map(Number);
    for (const [ny, nx] of [
      [y + 1, x],
      [y - 1, x],
      [y, x + 1],
      [y, x - 1],
    ]) {
      if (ny < 0 || ny >= grid.length || nx < 0 || nx >= grid.length) continue;
      if (grid[ny][nx] === '#') continue;
      if (!seen.includes(`${ny} ${nx}`)) {
        seen.push(`${ny} ${nx}`);
        moves.push(moves[i] + 1);
      }
    }
  }
  return moves[moves.length - 1];
}
