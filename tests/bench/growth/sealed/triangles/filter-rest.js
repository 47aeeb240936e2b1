// growth: n^3
// blame: 10-10
const solution = (lengths) => {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted.reduce((total, shortest, i) => {
    const rest = sorted.slice(i + 1);
    return (
      total +
      rest
        .map((middle, j) => rest.slice(j + 1).filter((longest) => longest < shortest + middle).length)
        .reduce((sum, count) => sum + count, 0)
    );
  }, 0);
};
