// Counts all visits of a customer and never empties the card, so nobody gets a second free cup.
function solution(visits, k) {
  const count = new Map();
  const free = [];

  visits.forEach((customer, index) => {
    const earlier = count.get(customer) || 0;
    if (earlier === k) free.push(index + 1);
    count.set(customer, earlier + 1);
  });

  return free;
}
