// growth: n^2
// blame: 6-6
const solution = (numbers) => {
  const lengths = [];
  numbers.forEach((number) => {
    const before = lengths.filter((_, j) => numbers[j] < number);
    const best = before.length === 0 ? 0 : Math.max(...before);
    lengths.push(best + 1);
  });
  return Math.max(...lengths);
};
