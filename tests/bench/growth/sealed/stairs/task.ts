// The number of ways to climb n stairs by ones and twos, modulo 1234567.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, _random: Random): unknown[] {
  return [n];
}
