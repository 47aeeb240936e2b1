import { jsonLines, type Random } from 'olsol';

// Random piles of up to `top` pebbles, each of them twice but one when `n` is odd. `count`
// different takes from 1 to `most`.
export default function generate(
  args: { n: number; top: number; count: number; most: number },
  random: Random,
): string {
  const { n, top, count, most } = args;
  const half = random.ints(Math.ceil(n / 2), 1, top);
  const piles = random.shuffle([...half, ...half, ...half].slice(0, n));
  return jsonLines(piles, random.distinct(count, 1, most));
}
