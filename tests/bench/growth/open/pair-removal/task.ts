// How many letters of a text of n letters are left when two equal neighbours are removed as long as there are any.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 200_000;

/** The arguments of `solution` for n letters: a text whose last part undoes what stands before it, one pair at a time. */
export default function generate(n: number, random: Random): unknown[] {
  const undone = Math.floor((n * 7) / 16);
  const letters: string[] = [];
  while (letters.length < n - undone) {
    const letter = random.text(1, 'abcdefgh');
    if (letter !== letters.at(-1)) letters.push(letter);
  }
  return [[...letters, ...letters.toReversed().slice(0, undone)].join('')];
}
