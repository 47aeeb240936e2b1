// growth: worse than n^3
// blame: 8-10
function multiply(a, b) {
  const n = a.length;
  const product = a.map(() => new Array(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      for (let j = 0; j < n; j++) {
        product[i][j] |= a[i][k] & b[k][j];
      }
    }
  }
  return product;
}

function solution(matrix) {
  let reach = matrix;
  for (let length = 1; length < matrix.length; length++) {
    reach = multiply(reach, matrix);
  }
  const groups = new Set(reach.map((row) => row.join('')));
  return groups.size;
}
