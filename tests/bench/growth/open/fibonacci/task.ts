// The n-th Fibonacci number modulo 1234567.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for the n-th number. */
export default function generate(n: number, _random: Random): unknown[] {
  return [n];
}
