// How many pairs of n shuffled numbers stand in the wrong order.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for n different numbers. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.distinct(n, 1, 1_000_000_000)];
}
