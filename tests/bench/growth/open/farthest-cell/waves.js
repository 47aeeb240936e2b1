// growth: n
// blame: 9-22
function solution(map) {
  const seen = new Set(['0,0']);
  let wave = [[0, 0]];
  let steps = 0;
  while (true) {
    const next = [];
    for (const [r, c] of wave) {
      for (const [dr, dc] of [
        [0, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ]) {
        const key = `${r + dr},${c + dc}`;
        if (map[r + dr]?.[c + dc] === 1 && !seen.has(key)) {
          seen.add(key);
          next.push([r + dr, c + dc]);
        }
      }
    }
    if (next.length === 0) return steps;
    wave = next;
    steps++;
  }
}
