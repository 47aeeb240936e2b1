// n bulbs are off; person k presses every k-th switch, from 1 to n: how many bulbs are on in the end.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000_000;

/** The arguments of `solution` for n bulbs. */
export default function generate(n: number, _random: Random): unknown[] {
  return [n];
}
