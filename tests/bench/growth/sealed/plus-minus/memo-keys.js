// growth: n^2
// blame: 5-13
function solution(numbers, target) {
  const cache = {};
  const count = (index, sum) => {
    if (index === numbers.length) return sum === target ? 1 : 0;
    const key = `${index}/${sum}`;
    if (key in cache) return cache[key];
    const plus = count(index + 1, sum + numbers[index]);
    const minus = count(index + 1, sum - numbers[index]);
    cache[key] = (plus + minus) % 1000007;
    return cache[key];
  };
  return count(0, 0);
}
