import type { Random } from 'olsol';

// A wall of hedges down the middle, with `benches` benches on its left and none on its right, where no cell can be reached.
export default function generate(
  args: { n: number; d: number; percent: number; benches: number },
  random: Random,
): string {
  const { n } = args;
  const wall = Math.floor(n / 2);
  const rows = Array.from({ length: n }, () => {
    return Array.from({ length: n }, (_, column) => {
      return column === wall || random.int(1, 100) <= args.percent ? '#' : '.';
    });
  });
  for (const cell of random.distinct(args.benches, 0, n * wall - 1)) {
    const row = rows[Math.floor(cell / wall)] as string[];
    row[cell % wall] = 'B';
  }
  return `${n} ${n} ${args.d}\n${rows.map((row) => `${row.join('')}\n`).join('')}`;
}
