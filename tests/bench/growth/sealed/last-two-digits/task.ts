// The last two digits of a base raised to the power n.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000_000_000_000_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.pick([3, 13, 17, 23, 27, 33, 37, 53]), n];
}
