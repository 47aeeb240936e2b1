// The largest number of moves that any reachable cell of an n by n grid is away from its top left corner.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  const row = (y: number): string =>
    Array.from({ length: n }, () => (y > 0 && random.int(1, 100) <= 15 ? '#' : '.')).join('');
  return [Array.from({ length: n }, (_, y) => row(y))];
}
