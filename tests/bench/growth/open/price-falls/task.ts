// For how many days altogether n daily prices do not fall below each day's price.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for n prices: the first half only rises and the second half, above it, jumps about. */
export default function generate(n: number, random: Random): unknown[] {
  const half = Math.floor(n / 2);
  return [Array.from({ length: n }, (_, day) => (day < half ? day + 1 : random.int(half + 1, half + n)))];
}
