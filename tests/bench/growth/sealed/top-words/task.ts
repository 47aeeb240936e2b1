// The five most frequent of n words, the alphabet deciding between equals.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  const vocabulary = Array.from({ length: Math.ceil(n / 3) }, () => random.text(6, 'abcdefghijklmnopqrstuvwxyz'));
  return [Array.from({ length: n }, () => random.pick(vocabulary))];
}
