// growth: n^2
// blame: 5-6
const solution = (prices) => {
  const durations = prices.map((price, day) => {
    const later = prices.slice(day + 1);
    const fall = later.findIndex((other) => other < price);
    return fall === -1 ? later.length : fall + 1;
  });
  return durations.reduce((sum, days) => sum + days, 0);
};
