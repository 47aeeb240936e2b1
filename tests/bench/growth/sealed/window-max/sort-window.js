// growth: n^2 log n
// blame: 6-6
const solution = (numbers, k) => {
  let sum = 0;
  for (let end = k; end <= numbers.length; end++) {
    const descending = numbers.slice(end - k, end).sort((a, b) => b - a);
    sum += descending[0];
  }
  return sum;
};
