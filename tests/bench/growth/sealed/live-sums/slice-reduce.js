// growth: n^2
// blame: 10-10
const solution = (numbers, operations) =>
  operations
    .map(([kind, a, b]) => {
      if (kind === 'set') {
        numbers[a] = b;
        return 0;
      }
      return numbers.slice(a, b + 1).reduce((sum, number) => sum + number, 0);
    })
    .filter((sum) => sum > 0)
    .reduce((answer, sum) => answer + sum, 0);
