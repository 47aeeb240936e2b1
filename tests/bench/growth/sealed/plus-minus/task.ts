// In how many ways n numbers with signs add up to a target, modulo 1000007.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  const numbers = random.ints(n, 1, 9);
  const sum = numbers.reduce((total, number) => total + number, 0);
  return [numbers, sum - 2 * Math.floor(sum * 0.45)];
}
