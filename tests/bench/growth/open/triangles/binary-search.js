// growth: n^2 log n
// blame: 9-13
function solution(sticks) {
  const sorted = [...sticks].sort((a, b) => a - b);

  const firstNotBelow = (value, from) => {
    let low = from;
    let high = sorted.length;
    while (low !== high) {
      const mid = (low + high) >> 1;
      if (sorted[mid] >= value) high = mid;
      else low = mid + 1;
    }
    return low;
  };

  let triangles = 0;
  for (let i = 0; i < sorted.length; i++) {
    for (let j = i + 1; j < sorted.length; j++) {
      triangles += firstNotBelow(sorted[i] + sorted[j], j + 1) - j - 1;
    }
  }
  return triangles;
}
