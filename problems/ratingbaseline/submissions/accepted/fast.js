function solution(ratings, asks) {
  const users = new Map(); // user -> sum and number of the stars
  const films = new Map();
  let sum = 0;

  for (const [user, film, stars] of ratings) {
    sum += stars;
    add(users, user, stars);
    add(films, film, stars);
  }

  const mean = sum / ratings.length;
  return asks.map(([user, film]) => {
    const guess = mean + deviation(users.get(user), mean) + deviation(films.get(film), mean);
    return Math.min(5, Math.max(1, guess));
  });
}

function add(totals, id, stars) {
  const total = totals.get(id);
  if (total === undefined) {
    totals.set(id, { sum: stars, count: 1 });
  } else {
    total.sum += stars;
    total.count++;
  }
}

function deviation(total, mean) {
  return total === undefined ? 0 : total.sum / total.count - mean;
}
