// The sum of the lower medians of the first 1, 2, ..., n numbers of a shuffled 1 to n.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 50_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.shuffle(Array.from({ length: n }, (_, i) => i + 1))];
}
