// Keeps the stars of each user and of each film in a list, and averages the lists again for each question.
function solution(ratings, asks) {
  const users = new Map();
  const films = new Map();
  for (const [user, film, stars] of ratings) {
    if (!users.has(user)) users.set(user, []);
    if (!films.has(film)) films.set(film, []);
    users.get(user).push(stars);
    films.get(film).push(stars);
  }
  const average = (stars) => stars.reduce((sum, value) => sum + value, 0) / stars.length;
  const mean = average(ratings.map((rating) => rating[2]));

  return asks.map(([user, film]) => {
    const userMean = users.has(user) ? average(users.get(user)) : mean;
    const filmMean = films.has(film) ? average(films.get(film)) : mean;
    return Math.min(5, Math.max(1, userMean + filmMean - mean));
  });
}
