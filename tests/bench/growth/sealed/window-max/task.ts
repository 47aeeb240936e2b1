// The sum of the largest numbers of all windows that hold a quarter of the numbers.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.ints(n, 1, 1_000_000), Math.floor(n / 4) + 1];
}
