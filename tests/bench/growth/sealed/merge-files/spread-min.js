// growth: n^3
// blame: 12-13
function solution(sizes) {
  const n = sizes.length;
  const total = new Array(n + 1).fill(0);
  for (let i = 0; i < n; i++) total[i + 1] = total[i] + sizes[i];
  const best = {};
  for (let i = 0; i < n; i++) best[`${i}-${i}`] = 0;
  for (let gap = 1; gap < n; gap++) {
    for (let i = 0; i + gap < n; i++) {
      const j = i + gap;
      const works = Array.from({ length: gap }, (_, cut) => best[`${i}-${i + cut}`] + best[`${i + cut + 1}-${j}`]);
      const least = Math.min(...works);
      best[`${i}-${j}`] = least + total[j + 1] - total[i];
    }
  }
  return best[`0-${n - 1}`];
}
