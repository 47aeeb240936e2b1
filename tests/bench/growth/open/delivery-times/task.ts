// The sum of the shortest ways from place 0 to each of n places, joined by about 3n roads.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 20_000;

/** The arguments of `solution` for n places: n and the roads, [one place, other place, length] each. */
export default function generate(n: number, random: Random): unknown[] {
  const roads: number[][] = [];
  for (let place = 1; place < n; place++) roads.push([random.int(0, place - 1), place, random.int(1, 100)]);
  for (let extra = 0; extra < 2 * n; extra++) {
    roads.push([random.int(0, n - 1), random.int(0, n - 1), random.int(1, 100)]);
  }
  return [n, random.shuffle(roads)];
}
