// How many points with whole coordinates x, y >= 0 have x * x + y * y <= n.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 10_000_000;

/** The arguments of `solution` for the squared radius n. */
export default function generate(n: number, _random: Random): unknown[] {
  return [n];
}
