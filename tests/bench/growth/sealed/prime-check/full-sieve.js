// growth: n log n
// blame: 9-11
function solution(n) {
  const composite = new Uint8Array(n + 1);
  composite[0] = 1;
  composite[1] = 1;

  for (let i = 2; i <= n; i++) {
    for (let multiple = i + i; multiple <= n; multiple += i) {
      composite[multiple] = 1;
    }
  }

  return composite[n] === 0;
}
