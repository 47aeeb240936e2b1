// growth: n^2
// blame: 9-9
function solution(matrix) {
  let labels = matrix.map((_, i) => i);
  for (let i = 0; i < matrix.length; i++) {
    let j = matrix[i].indexOf(1);
    while (j !== -1) {
      const [from, to] = [labels[i], labels[j]];
      labels = labels.map((label) => (label === from ? to : label));
      j = matrix[i].indexOf(1, j + 1);
    }
  }
  return new Set(labels).size;
}
