// Takes the customers to be numbered 1, 2, 3, ... without gaps, so there is no card for a larger number.
function solution(visits, k) {
  const customers = new Set(visits).size;
  const cards = Array.from({ length: customers + 1 }, () => ({ stamps: 0 }));

  const free = [];
  visits.forEach((customer, index) => {
    const card = cards[customer];
    if (card.stamps === k) {
      free.push(index + 1);
      card.stamps = 0;
    } else {
      card.stamps++;
    }
  });

  return free;
}
