// growth: n sqrt n
// blame: 15-15
function solution(map) {
  const visited = map.map((row) => row.map((cell) => cell === 0));
  const moves = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ];
  const queue = [[0, 0, 0]];
  visited[0][0] = true;
  let answer = 0;
  while (queue.length) {
    const [r, c, steps] = queue.shift();
    answer = steps;
    for (const [dr, dc] of moves) {
      const nr = r + dr;
      const nc = c + dc;
      if (nr < 0 || nc < 0 || nr >= map.length || nc >= map[0].length || visited[nr][nc]) continue;
      visited[nr][nc] = true;
      queue.push([nr, nc, steps + 1]);
    }
  }
  return answer;
}
