// growth: n^2
// blame: 10-10
function solution(prices) {
  let holding = [];
  let seconds = 0;

  for (const price of prices) {
    // everything that has not fallen yet has held for one second more
    seconds += holding.length;
    holding = holding.filter((bought) => bought <= price);
    holding.push(price);
  }

  return seconds;
}
