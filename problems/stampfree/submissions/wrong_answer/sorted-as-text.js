// Sorts the answer to be on the safe side, but sort() without a comparator compares text and puts 10 before 9.
function solution(visits, k) {
  const visitsOf = new Map();
  const free = [];

  visits.forEach((customer, index) => {
    const earlier = visitsOf.get(customer) ?? 0;
    visitsOf.set(customer, earlier + 1);
    if (earlier % (k + 1) === k) free.push(index + 1);
  });

  return free.sort();
}
