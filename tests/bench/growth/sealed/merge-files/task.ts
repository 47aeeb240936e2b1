// The least work of merging n neighbouring files into one, two neighbours at a time.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 500;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.ints(n, 1, 500)];
}
