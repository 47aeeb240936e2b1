// n children stand in a circle and every second one leaves: which seat stays to the end.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000_000;

/** The arguments of `solution` for n children. */
export default function generate(n: number, _random: Random): unknown[] {
  return [n];
}
