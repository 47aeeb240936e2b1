import type { Random } from 'olsol';

// A park of n times m cells (n times n without m) with hedges on `percent` percent of them and `benches` benches at random cells.
export default function generate(
  args: { n: number; m?: number; d: number; percent: number; benches: number },
  random: Random,
): string {
  const { n, m = n } = args;
  const cells = Array.from({ length: n * m }, (): string => (random.int(1, 100) <= args.percent ? '#' : '.'));
  for (const cell of random.distinct(args.benches, 0, n * m - 1)) cells[cell] = 'B';
  const rows = Array.from({ length: n }, (_, row) => cells.slice(row * m, row * m + m).join(''));
  return `${n} ${m} ${args.d}\n${rows.join('\n')}\n`;
}
