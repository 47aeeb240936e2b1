// The place of the first number that is at least the target, in a sorted array.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  const numbers: number[] = [];
  let value = 0;
  for (let i = 0; i < n; i++) {
    value += random.int(1, 9);
    numbers.push(value);
  }
  return [numbers, numbers[Math.floor(n * 0.7) + random.int(0, Math.floor(n / 50))]];
}
