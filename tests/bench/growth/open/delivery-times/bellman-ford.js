// growth: n^2
// blame: 8-11
function solution(n, roads) {
  const times = [0];
  for (let i = 1; i < n; i++) times[i] = Infinity;

  for (let round = 1; round < n; round++) {
    for (const [a, b, length] of roads) {
      if (times[a] + length < times[b]) times[b] = times[a] + length;
      if (times[b] + length < times[a]) times[a] = times[b] + length;
    }
  }

  let sum = 0;
  for (const time of times) sum += time;
  return sum;
}
