// growth: 2^n
// blame: 5-12
function sumsOf(numbers) {
  const counts = new Map();
  const walk = (i, sum) => {
    if (i === numbers.length) {
      counts.set(sum, (counts.get(sum) ?? 0) + 1);
      return;
    }
    walk(i + 1, sum + numbers[i]);
    walk(i + 1, sum - numbers[i]);
  };
  walk(0, 0);
  return counts;
}

function solution(numbers, target) {
  const half = Math.floor(numbers.length / 2);
  const left = sumsOf(numbers.slice(0, half));
  const right = sumsOf(numbers.slice(half));
  let ways = 0;
  for (const [sum, count] of left) {
    ways += count * (right.get(target - sum) ?? 0);
  }
  return ways % 1000007;
}
