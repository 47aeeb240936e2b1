// growth: n^2
// blame: 6-16
function solution(numbers) {
  const memo = new Map();

  const longest = (index, previous) => {
    if (index === numbers.length) return 0;
    const key = `${index}:${previous}`;
    if (memo.has(key)) return memo.get(key);
    let best = longest(index + 1, previous);
    if (previous === -1 || numbers[previous] < numbers[index]) {
      best = Math.max(best, 1 + longest(index + 1, index));
    }
    memo.set(key, best);
    return best;
  };

  return longest(0, -1);
}
