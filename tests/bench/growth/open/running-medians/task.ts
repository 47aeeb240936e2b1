// The sum of the (lower) medians of all prefixes of n different numbers.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for n numbers. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.distinct(n, 1, 1_000_000_000)];
}
