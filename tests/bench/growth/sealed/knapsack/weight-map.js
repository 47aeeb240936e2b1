// growth: n^2
// blame: 7-14
const solution = (things, capacity) => {
  let bestOf = { 0: 0 };
  things.forEach(([weight, value]) => {
    const next = { ...bestOf };
    for (const key of Object.keys(bestOf)) {
      const total = Number(key) + weight;
      if (total > capacity) continue;
      const worth = bestOf[key] + value;
      if (!(total in next) || next[total] < worth) {
        next[total] = worth;
      }
    }
    bestOf = next;
  });
  return Math.max(...Object.values(bestOf));
};
