// The sum of the maxima of all windows of k numbers, out of n; k is about a quarter of n.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for n numbers: the numbers and k. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.ints(n, -1_000_000, 1_000_000), Math.floor(n / 4) + 1];
}
