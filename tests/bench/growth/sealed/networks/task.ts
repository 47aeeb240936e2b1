// The number of connected groups among n computers, given the n by n matrix of their connections.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 2_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  const matrix = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let edge = 0; edge < n; edge++) {
    const [a, b] = random.distinct(2, 0, n - 1) as [number, number];
    (matrix[a] as number[])[b] = 1;
    (matrix[b] as number[])[a] = 1;
  }
  return [matrix];
}
