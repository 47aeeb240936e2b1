// growth: n^2
// blame: 11-13
function solution(numbers, operations) {
  const prefix = [0];
  for (let i = 0; i < numbers.length; i++) prefix[i + 1] = prefix[i] + numbers[i];

  let total = 0;
  for (const [kind, x, y] of operations) {
    if (kind === 'set') {
      numbers[x] = y;
      for (let i = x; i < numbers.length; i++) {
        prefix[i + 1] = prefix[i] + numbers[i];
      }
    } else {
      total += prefix[y + 1] - prefix[x];
    }
  }
  return total;
}
