import type { Random } from 'olsol';

// A square park of about `cells` cells with a bench at the start of every row and a few hedges elsewhere: each bench, from the
// top down, is nearer to all cells below than the benches before it.
export default function generate(args: { cells: number; d: number; percent: number }, random: Random): string {
  const n = Math.floor(Math.sqrt(args.cells));
  const row = () =>
    `B${Array.from({ length: n - 1 }, () => (random.int(1, 100) <= args.percent ? '#' : '.')).join('')}`;
  return `${n} ${n} ${args.d}\n${Array.from({ length: n }, row).join('\n')}\n`;
}
