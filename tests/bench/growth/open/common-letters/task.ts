// The length of the longest common subsequence of two texts of n letters each.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 3_000;

/** The arguments of `solution` for two texts of n letters out of four. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.text(n, 'ACGT'), random.text(n, 'ACGT')];
}
