// growth: n^3
// blame: 11-11
function solution(grid) {
  const n = grid.length;
  const visited = grid.map((row) => row.split('').map((cell) => cell === '#'));
  const queue = [[0, 0, 0]];
  visited[0][0] = true;
  let answer = 0;

  while (queue.length) {
    const [x, y, count] = queue.shift();
    answer = Math.max(answer, count);
    const dx = [-1, 1, 0, 0];
    const dy = [0, 0, -1, 1];
    for (let i = 0; i < 4; i++) {
      const nx = x + dx[i];
      const ny = y + dy[i];
      if (nx >= 0 && nx < n && ny >= 0 && ny < n && !visited[nx][ny]) {
        visited[nx][ny] = true;
        queue.push([nx, ny, count + 1]);
      }
    }
  }
  return answer;
}
