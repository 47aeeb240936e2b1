// growth: n^2
// blame: 9-13
function solution(sticks) {
  const sorted = Float64Array.from(sticks).sort();
  const n = sorted.length;
  let triangles = 0;
  for (let i = 0; i + 2 < n; i++) {
    let k = i + 2;
    for (let j = i + 1; j + 1 < n; j++) {
      k = Math.max(k, j + 1);
      while (k < n && sorted[k] < sorted[i] + sorted[j]) k++;
      triangles += k - j - 1;
    }
  }
  return triangles;
}
