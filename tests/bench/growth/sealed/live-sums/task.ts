// The total of the range sums asked for in n operations, between which n numbers change.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  const operations = Array.from({ length: n }, (_, i) => {
    if (i % 2 === 0) return ['set', random.int(0, n - 1), random.int(1, 1000)];
    return ['sum', random.int(0, Math.floor(n / 2)), random.int(Math.floor(n / 2), n - 1)];
  });
  return [random.ints(n, 1, 1000), operations];
}
