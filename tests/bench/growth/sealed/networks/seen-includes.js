// growth: n^3
// blame: 14-14
function solution(matrix) {
  const seen = [];
  let count = 0;
  for (let start = 0; start < matrix.length; start++) {
    if (seen.includes(start)) continue;
    count++;
    const stack = [start];
    seen.push(start);
    while (stack.length > 0) {
      const computer = stack.pop();
      for (let other = 0; other < matrix.length; other++) {
        if (!seen.includes(other) && matrix[computer][other] === 1) {
          seen.push(other);
          stack.push(other);
        }
      }
    }
  }
  return count;
}
