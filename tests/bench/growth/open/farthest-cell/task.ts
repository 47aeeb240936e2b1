// The number of steps from the upper left corner to the farthest cell of a map with about n cells.
import type { Random } from '../../../../../judge/author/index.ts';

/** The problem's largest n. */
export const largest = 250_000;

/** The arguments of `solution` for n cells: 1 is open, 0 is a wall; walls are single, so every open cell is reached. */
export default function generate(n: number, random: Random): unknown[] {
  const rows = Math.floor(Math.sqrt(n));
  const columns = Math.floor(n / rows);
  const wall = (row: number, column: number) => row % 2 === 1 && column % 2 === 1 && random.int(0, 1) === 0;
  const map = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (wall(row, column) ? 0 : 1)),
  );
  return [map];
}
