// growth: n
// blame: 7-11
function solution(numbers, k) {
  const n = numbers.length;
  const fromLeft = [];
  const fromRight = new Array(n);
  for (let i = 0, j = n - 1; i < n; i++, j--) {
    fromLeft[i] = i % k === 0 ? numbers[i] : Math.max(numbers[i], fromLeft[i - 1]);
    const last = j === n - 1 || (j + 1) % k === 0;
    fromRight[j] = last ? numbers[j] : Math.max(numbers[j], fromRight[j + 1]);
  }

  let sum = 0;
  for (let i = 0; i + k <= n; i++) {
    sum += Math.max(fromRight[i], fromLeft[i + k - 1]);
  }
  return sum;
}
