// The largest sum of a block of k x k cells in a field of n x n; k is half of n.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 500;

/** The arguments of `solution` for n x n cells: the field and k. */
export default function generate(n: number, random: Random): unknown[] {
  return [Array.from({ length: n }, () => random.ints(n, -100, 100)), Math.floor(n / 2)];
}
