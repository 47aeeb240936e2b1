// How many divisors the numbers from 1 to n have altogether.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 10_000_000;

/** The arguments of `solution` for the numbers up to n. */
export default function generate(n: number, _random: Random): unknown[] {
  return [n];
}
