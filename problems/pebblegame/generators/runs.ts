import { jsonLines, type Random } from 'olsol';

// `n` random piles of `low` to `top` pebbles; the takes are 1 to `count` in random order.
export default function generate(args: { n: number; low: number; top: number; count: number }, random: Random): string {
  const { n, low, top, count } = args;
  return jsonLines(random.ints(n, low, top), random.distinct(count, 1, count));
}
