// The length of the longest palindrome within a text of a's with three b's.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 5_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  const letters = new Array(n).fill('a');
  for (const part of [0.2, 0.5, 0.7]) {
    letters[Math.floor(n * part) + random.int(0, Math.floor(n / 50))] = 'b';
  }
  return [letters.join('')];
}
