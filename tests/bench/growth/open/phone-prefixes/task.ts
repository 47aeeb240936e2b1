// How many of n phone numbers are the beginning of another one.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

const DIGITS = '0123456789';

/** The arguments of `solution` for n different phone numbers; about one in four is the beginning of another one. */
export default function generate(n: number, random: Random): unknown[] {
  const numbers: string[] = [];
  const used = new Set<string>();
  while (numbers.length < n) {
    const old = numbers.length > 0 && random.int(1, 10) <= 3 ? random.pick(numbers) : '';
    const longer = old !== '' && old.length <= 9;
    const number = longer ? old + random.text(random.int(1, 3), DIGITS) : random.text(random.int(7, 9), DIGITS);
    if (used.has(number)) continue;
    used.add(number);
    numbers.push(number);
  }
  return [random.shuffle(numbers)];
}
