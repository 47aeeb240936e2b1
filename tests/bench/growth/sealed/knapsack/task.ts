// The largest value of things that fit together into a knapsack whose capacity is 4n.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 2_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  return [Array.from({ length: n }, () => [random.int(1, 15), random.int(1, 100)]), 4 * n];
}
