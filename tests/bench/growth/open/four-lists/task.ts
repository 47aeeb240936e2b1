// In how many ways one number out of each of four lists of n numbers can be picked so that their sum is zero.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000;

/** The arguments of `solution` for four lists of n numbers. */
export default function generate(n: number, random: Random): unknown[] {
  return Array.from({ length: 4 }, () => random.ints(n, -5 * n, 5 * n));
}
