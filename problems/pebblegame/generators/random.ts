import { jsonLines, type Random } from 'olsol';

// `n` random piles of up to `n` times `perPile` pebbles, and `count` different takes from 1 to `most` in no order.
export default function generate(
  args: { n: number; perPile: number; count: number; most: number },
  random: Random,
): string {
  const { n, perPile, count, most } = args;
  return jsonLines(random.ints(n, 1, n * perPile), random.distinct(count, 1, most));
}
