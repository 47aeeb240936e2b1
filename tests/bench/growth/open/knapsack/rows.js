// growth: n^2
// blame: 8-8
const solution = (things, limit) => {
  const nothing = Array.from({ length: limit + 1 }, () => 0);

  const best = things.reduce(
    (row, [weight, value]) =>
      row.map((without, room) => (room < weight ? without : Math.max(without, row[room - weight] + value))),
    nothing,
  );

  return best[limit];
};
