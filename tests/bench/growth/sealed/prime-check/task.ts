// Whether the largest prime number that is at most n is prime.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 1_000_000_000_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, _random: Random): unknown[] {
  const isPrime = (value: number): boolean => {
    for (let i = 2; i * i <= value; i++) if (value % i === 0) return false;
    return true;
  };
  let value = n;
  while (!isPrime(value)) value--;
  return [value];
}
