import { jsonLines, type Random } from 'olsol';

// Long blocks of one letter each, so what is missing falls and rises evenly by hundreds of tiles.
export default function generate(
  args: { n: number; m: number; k: number; block: number; alphabet: string },
  random: Random,
): string {
  let row = '';
  while (row.length < args.n) row += random.pick([...args.alphabet]).repeat(random.int(1, args.block));
  return jsonLines(row.slice(0, args.n), random.text(args.m, args.alphabet), args.k);
}
