// Keeps users and films in the same map, so user 7 and film 7 are taken for one.
function solution(ratings, asks) {
  const totals = new Map();
  let sum = 0;
  const add = (id, stars) => {
    const total = totals.get(id) ?? { sum: 0, count: 0 };
    total.sum += stars;
    total.count++;
    totals.set(id, total);
  };
  for (const [user, film, stars] of ratings) {
    sum += stars;
    add(user, stars);
    add(film, stars);
  }
  const mean = sum / ratings.length;
  const deviation = (id) => (totals.has(id) ? totals.get(id).sum / totals.get(id).count - mean : 0);
  return asks.map(([user, film]) => Math.min(5, Math.max(1, mean + deviation(user) + deviation(film))));
}
