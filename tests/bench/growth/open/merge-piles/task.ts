// The least cost of merging n piles into one, when only neighbours may be merged at the cost of their sum.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000;

/** The arguments of `solution` for n piles. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.ints(n, 1, 100)];
}
