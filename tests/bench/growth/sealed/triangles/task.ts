// How many three of n lengths form a triangle.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 2_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.ints(n, 1, 1_000_000)];
}
