// growth: n log n
// blame: 8-10
function solution(numbers, k) {
  const levels = [numbers];
  for (let width = 1; width * 2 <= k; width *= 2) {
    const below = levels[levels.length - 1];
    const level = [];
    for (let i = 0; i + width < below.length; i++) {
      level.push(Math.max(below[i], below[i + width]));
    }
    levels.push(level);
  }

  const top = levels.length - 1;
  let sum = 0;
  for (let i = 0; i + k <= numbers.length; i++) {
    sum += Math.max(levels[top][i], levels[top][i + k - 2 ** top]);
  }
  return sum;
}
