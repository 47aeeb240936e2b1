import { readFileSync } from 'fs';

type Offer = { a: number; b: number; price: number };

const lines = readFileSync(0, 'utf8').split('\n');
const [n, m, k] = lines[0].split(' ').map(Number);
const offers: Offer[] = lines.slice(1, m + 1).map((line) => {
  const [a, b, price] = line.split(' ').map(Number);
  return { a, b, price };
});
offers.sort((one, other) => one.price - other.price);

// Below zero: the root of a group, and how many reservoirs belong to it. Otherwise the way to the root.
const group = new Int32Array(n + 1).fill(-1);

function root(reservoir: number): number {
  let top = reservoir;
  while (group[top] >= 0) top = group[top];
  while (group[reservoir] >= 0) {
    const next = group[reservoir];
    group[reservoir] = top;
    reservoir = next;
  }
  return top;
}

function join(a: number, b: number): boolean {
  let large = root(a);
  let small = root(b);
  if (large === small) return false;
  if (group[large] > group[small]) [large, small] = [small, large];
  group[large] += group[small];
  group[small] = large;
  return true;
}

const prices: number[] = []; // of the canals of the cheapest network, from the cheapest to the dearest
for (const { a, b, price } of offers) {
  if (join(a, b)) prices.push(price);
}

if (prices.length < n - 1) {
  console.log(-1);
} else {
  const paid = prices.slice(0, Math.max(0, n - 1 - k));
  console.log(paid.reduce((total, price) => total + price, 0));
}
