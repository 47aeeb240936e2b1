// Cuts guesses above 5, but lets those below 1 pass.
function solution(ratings, asks) {
  const totals = [new Map(), new Map()];
  let sum = 0;
  for (const [user, film, stars] of ratings) {
    sum += stars;
    [user, film].forEach((id, which) => {
      const [total, count] = totals[which].get(id) ?? [0, 0];
      totals[which].set(id, [total + stars, count + 1]);
    });
  }
  const mean = sum / ratings.length;
  return asks.map((ask) => {
    let guess = mean;
    ask.forEach((id, which) => {
      if (totals[which].has(id)) guess += totals[which].get(id)[0] / totals[which].get(id)[1] - mean;
    });
    return Math.min(guess, 5);
  });
}
