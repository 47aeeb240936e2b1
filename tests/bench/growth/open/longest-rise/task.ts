// The length of the longest rising subsequence of n shuffled cards.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for n cards, numbered from 1. */
export default function generate(n: number, random: Random): unknown[] {
  return [random.shuffle(Array.from({ length: n }, (_, i) => i + 1))];
}
