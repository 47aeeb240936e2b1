// How many different words a text of n words has, and how often the most frequent one appears.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for n words: the text; more than half of its words are different ones. */
export default function generate(n: number, random: Random): unknown[] {
  const words: string[] = [];
  while (words.length < n) {
    const again = words.length > 0 && random.int(1, 10) <= 3;
    words.push(again ? random.pick(words) : random.text(random.int(4, 7), 'abcdefghijklmnopqrstuvwxyz'));
  }
  return [words.join(' ')];
}
