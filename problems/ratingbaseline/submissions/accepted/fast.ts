type Total = { sum: number; count: number };

function solution(ratings: number[][], asks: number[][]): number[] {
  const users = totals(ratings, 0);
  const films = totals(ratings, 1);
  const mean = ratings.reduce((sum, [, , stars]) => sum + stars, 0) / ratings.length;
  const meanOf = (total: Total | undefined): number => (total === undefined ? mean : total.sum / total.count);

  return asks.map(([user, film]) => {
    const guess = meanOf(users.get(user)) + meanOf(films.get(film)) - mean;
    return Math.min(5, Math.max(1, guess));
  });
}

// The sum and the number of the stars by the id at this place of each rating.
function totals(ratings: number[][], place: number): Map<number, Total> {
  const byId = new Map<number, Total>();
  for (const rating of ratings) {
    const total = byId.get(rating[place]);
    if (total === undefined) {
      byId.set(rating[place], { sum: rating[2], count: 1 });
    } else {
      total.sum += rating[2];
      total.count++;
    }
  }
  return byId;
}
