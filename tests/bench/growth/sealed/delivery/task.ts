// How many of n towns can be reached within a time limit over roads, from town 1.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 50_000;

/** The arguments of `solution` for size n. */
export default function generate(n: number, random: Random): unknown[] {
  const roads: number[][] = [];
  for (let town = 2; town <= n; town++) roads.push([town, random.int(1, town - 1), random.int(1, 100)]);
  for (let i = 0; i < 2 * n; i++) roads.push([random.int(1, n), random.int(1, n), random.int(1, 100)]);
  return [n, random.shuffle(roads), random.int(100, 200)];
}
