// growth: n^2
// blame: 17-28
const STEPS = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
];

function solution(grid) {
  const n = grid.length;
  const distance = Array.from({ length: n }, () => new Array(n).fill(-1));
  distance[0][0] = 0;
  const queue = [[0, 0]];
  let head = 0;
  let farthest = 0;
  while (head < queue.length) {
    const [y, x] = queue[head++];
    farthest = distance[y][x];
    for (const [dy, dx] of STEPS) {
      const ny = y + dy;
      const nx = x + dx;
      if (ny < 0 || nx < 0 || ny >= n || nx >= n) continue;
      if (grid[ny][nx] === '#' || distance[ny][nx] !== -1) continue;
      distance[ny][nx] = distance[y][x] + 1;
      queue.push([ny, nx]);
    }
  }
  return farthest;
}
