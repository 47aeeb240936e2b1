// growth: n^2
// blame: 20-20
function solution(map) {
  const width = map[0].length;
  const visited = [0];
  const steps = [0];
  const canEnter = (r, c) => map[r] !== undefined && map[r][c] === 1;

  for (let head = 0; head < visited.length; head++) {
    const r = Math.floor(visited[head] / width);
    const c = visited[head] % width;
    const around = [
      [r, c - 1],
      [r, c + 1],
      [r - 1, c],
      [r + 1, c],
    ].filter(([y, x]) => canEnter(y, x));
    for (const [y, x] of around) {
      const cell = y * width + x;
      if (visited.includes(cell)) continue;
      visited.push(cell);
      steps.push(steps[head] + 1);
    }
  }
  return steps.at(-1);
}
