// How many groups of friends n people with n friendships form, and how large the largest one is.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 100_000;

/** The arguments of `solution` for n people: n and the friendships, a pair of people each. */
export default function generate(n: number, random: Random): unknown[] {
  const friendships = Array.from({ length: n }, () => {
    const person = random.int(0, n - 1);
    return [person, (person + random.int(1, n - 1)) % n];
  });
  return [n, friendships];
}
