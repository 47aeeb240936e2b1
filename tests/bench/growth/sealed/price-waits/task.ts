// For how many seconds altogether no price in a slowly rising list falls.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  return [Array.from({ length: n }, (_, second) => second + random.int(0, 2))];
}
