// growth: n sqrt n
// blame: 8-23
function solution(map) {
  const steps = map.map((row) => row.map((cell) => (cell === 1 ? Infinity : -1)));
  steps[0][0] = 0;
  for (let round = 0; ; round++) {
    let changed = false;
    for (let r = 0; r < map.length; r++) {
      for (let c = 0; c < map[0].length; c++) {
        if (steps[r][c] !== round) continue;
        for (const [y, x] of [
          [r + 1, c],
          [r - 1, c],
          [r, c + 1],
          [r, c - 1],
        ]) {
          if (steps[y]?.[x] === Infinity) {
            steps[y][x] = round + 1;
            changed = true;
          }
        }
      }
    }
    if (!changed) return round;
  }
}
