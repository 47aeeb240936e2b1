// growth: n^3
// blame: 16-19
function solution(n, roads) {
  const times = Array.from({ length: n }, (_, i) => {
    const row = new Array(n).fill(Infinity);
    row[i] = 0;
    return row;
  });
  roads.forEach(([a, b, length]) => {
    times[a][b] = Math.min(times[a][b], length);
    times[b][a] = times[a][b];
  });

  for (let middle = 0; middle < n; middle++) {
    for (let from = 0; from < n; from++) {
      for (let to = 0; to < n; to++) {
        const time = times[from][middle] + times[middle][to];
        if (time < times[from][to]) times[from][to] = time;
      }
    }
  }
  return times[0].reduce((a, b) => a + b);
}
