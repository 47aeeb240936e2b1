// The last of n people in a circle when every k-th one leaves.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, _random: Random): unknown[] {
  return [n, 4];
}
