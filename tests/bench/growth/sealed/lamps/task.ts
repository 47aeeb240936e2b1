// How many of n lamps are lit after every i-th person has switched every i-th lamp.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000_000_000_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, _random: Random): unknown[] {
  return [n];
}
