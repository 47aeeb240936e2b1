// growth: n^2
// blame: 8-10
function solution(n) {
  const MOD = 1234567;
  const choose = [[1]];
  for (let row = 1; row <= n; row++) {
    choose[row] = [1];
    for (let k = 1; k < row; k++) {
      choose[row][k] = (choose[row - 1][k - 1] + choose[row - 1][k]) % MOD;
    }
    choose[row][row] = 1;
  }
  let total = 0;
  for (let twos = 0; twos * 2 <= n; twos++) {
    total += choose[n - twos][twos];
  }
  return total % MOD;
}
