// Grows one network and looks through all offers for the cheapest that reaches a new reservoir, again and again.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m, k] = lines[0].split(' ').map(Number);
const offers = lines.slice(1, m + 1).map((line) => {
  const [a, b, price] = line.split(' ').map(Number);
  return { a, b, price };
});

const reached = new Array(n + 1).fill(false);
reached[1] = true;
const prices = [];
for (;;) {
  let best = null;
  for (const offer of offers) {
    if (reached[offer.a] !== reached[offer.b] && (best === null || offer.price < best.price)) best = offer;
  }
  if (best === null) break;
  reached[best.a] = reached[best.b] = true;
  prices.push(best.price);
}

if (prices.length < n - 1) {
  console.log(-1);
} else {
  prices.sort((a, b) => b - a);
  let total = 0;
  for (const price of prices.slice(k)) total += price;
  console.log(total);
}
