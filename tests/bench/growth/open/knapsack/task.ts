// The greatest value of a bag that carries a weight of 2n, out of n things of weight 1 to 9.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 2_000;

/** The arguments of `solution` for n things: [weight, value] of each, and the limit. */
export default function generate(n: number, random: Random): unknown[] {
  const things = Array.from({ length: n }, () => [random.int(1, 9), random.int(1, 1000)]);
  return [things, 2 * n];
}
