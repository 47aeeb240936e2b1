import { ensure, ensureInt, parameters } from 'olsol';

const MAX_ID = 1_000_000_000;

export default function validate(input: string, args: readonly string[]): void {
  const [ratings, asks] = parameters(input) as [number[][], number[][]];
  const small = args.includes('correctness');
  checkLength(ratings, 'ratings', small ? 500 : 200_000);
  checkLength(asks, 'asks', small ? 500 : 100_000);

  const pairs = new Set<string>();
  for (const [i, rating] of ratings.entries()) {
    ensure(rating.length === 3, `ratings[${i}] has ${rating.length} elements, expected 3`);
    ensureInt(rating[0], 1, MAX_ID, `ratings[${i}][0]`);
    ensureInt(rating[1], 1, MAX_ID, `ratings[${i}][1]`);
    ensureInt(rating[2], 1, 5, `ratings[${i}][2]`);
    pairs.add(`${rating[0]} ${rating[1]}`);
  }
  ensure(pairs.size === ratings.length, 'a user has rated the same film twice');

  for (const [i, ask] of asks.entries()) {
    ensure(ask.length === 2, `asks[${i}] has ${ask.length} elements, expected 2`);
    ensureInt(ask[0], 1, MAX_ID, `asks[${i}][0]`);
    ensureInt(ask[1], 1, MAX_ID, `asks[${i}][1]`);
  }
}

function checkLength(array: unknown[], name: string, cap: number): void {
  ensure(array.length >= 1 && array.length <= cap, `${name} has ${array.length} elements, expected 1 to ${cap}`);
}
