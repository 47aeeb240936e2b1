// growth: n^3
// blame: 8-8
function solution(sticks) {
  const sorted = sticks.slice().sort((a, b) => a - b);
  let triangles = 0;
  sorted.forEach((a, i) => {
    sorted.slice(i + 1).forEach((b, j) => {
      triangles += sorted.slice(i + j + 2).filter((c) => c < a + b).length;
    });
  });
  return triangles;
}
